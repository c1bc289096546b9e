// Says to ECharts how a table is drawn.

const COLOURS = ["--chart-1", "--chart-2", "--chart-3", "--chart-4", "--chart-5", "--chart-6"];
// Told apart by more than their colour
const SYMBOLS = ["circle", "rect", "triangle", "diamond", "roundRect", "pin"];
const DASHES = ["solid", "dashed", "dotted"];

export function optionOf(table, look) {
  const isBar = look.kind.endsWith("bar");
  const text = { color: look.token("--chart-text"), fontFamily: look.font, fontSize: 12 };
  const line = { lineStyle: { color: look.token("--chart-line") } };
  const count = new Intl.NumberFormat(look.language, { maximumFractionDigits: 1 });
  const counted = (value) => (value == null ? "–" : count.format(value) + (look.unit && "\u00a0" + look.unit));
  const manySeries = table.series.length > 1;
  return {
    animation: !look.isStill,
    animationDuration: 300,
    color: COLOURS.map(look.token),
    textStyle: text,
    grid: { left: 4, right: 12, top: manySeries ? 36 : 12, bottom: 4, containLabel: true },
    legend: manySeries
      ? { type: "scroll", top: 0, left: 0, itemWidth: 18, itemHeight: 10, textStyle: text, pageTextStyle: text,
          pageIconColor: look.token("--chart-text"), inactiveColor: look.token("--chart-line") }
      : { show: false },
    // As text in the drawing: an HTML box would need the inline styles that our content security policy forbids
    tooltip: {
      trigger: "axis", renderMode: "richText", confine: true, backgroundColor: look.token("--chart-ground"),
      borderColor: look.token("--chart-line"), textStyle: { ...text, color: look.token("--chart-text") },
      axisPointer: { type: isBar ? "shadow" : "line", lineStyle: { color: look.token("--chart-text") } },
      formatter: (points) => [points[0].axisValue, ...points.map((point) =>
        `${point.seriesName}: ${counted(point.value)}`)].join("\n"),
    },
    xAxis: {
      type: "category",
      data: table.categories,
      boundaryGap: isBar,
      axisLabel: { ...text, hideOverlap: true },
      axisLine: line,
      axisTick: { show: false },
      splitLine: { show: false },
    },
    yAxis: {
      type: "value",
      minInterval: look.unit === "%" ? undefined : 1,
      max: look.unit === "%" ? 100 : undefined,
      axisLabel: { ...text, formatter: counted },
      splitLine: line,
    },
    series: table.series.map((series, index) => ({
      name: series.name,
      type: isBar ? "bar" : "line",
      stack: look.kind === "stacked-bar" ? "all" : undefined,
      barMaxWidth: 40,
      itemStyle: look.kind === "stacked-bar" ? { borderColor: look.token("--chart-ground"), borderWidth: 1 } : {},
      symbol: SYMBOLS[index % SYMBOLS.length],
      symbolSize: 6,
      showSymbol: series.values.length <= 60,
      connectNulls: false,
      lineStyle: { width: 2, type: DASHES[index % DASHES.length] },
      areaStyle: look.kind === "area" ? { opacity: 0.15 } : undefined,
      data: series.values,
    })),
  };
}
