// Draws each <figure class="chart" data-chart="line|area|bar|stacked-bar"> from the table inside it, once it comes near the
// window. The first column holds the categories, the header cells name the series; empty cells are gaps. What a cell of numbers shows for
// people may differ from what it counts: then data-value, <time datetime> or <data value> says it.
import { seriesOf } from "./chart-table.js";
import { optionOf } from "./chart-option.js";

const LIBRARY = "/assets/lib/echarts-6.0.0/echarts.common.min.js";
const NEAR = "300px";

const drawn = new Map();
const dark = matchMedia("(prefers-color-scheme: dark)");
const still = matchMedia("(prefers-reduced-motion: reduce)");

let library;

function load() {
  library ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = LIBRARY;
    script.onload = () => resolve(window.echarts);
    script.onerror = () => {
      library = undefined;
      reject(new Error("The charts could not be loaded"));
    };
    document.head.append(script);
  });
  return library;
}

const nearness = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
  nearness.unobserve(entry.target);
  draw(entry.target);
}), { rootMargin: NEAR });

const sizes = new ResizeObserver((entries) => entries.forEach((entry) =>
  window.echarts.getInstanceByDom(entry.target)?.resize()));

async function draw(figure) {
  const place = figure.querySelector(".chart-drawing");
  try {
    const echarts = await load();
    const chart = echarts.init(place, null, { locale: "EN" });
    place.setAttribute("role", "img");
    place.setAttribute("aria-label", figure.querySelector("figcaption").textContent.trim());
    drawn.set(figure, chart);
    paint(figure, chart);
    sizes.observe(place);
    figure.dataset.drawn = "true";
  } catch (failure) {
    place.classList.add("failed");
    figure.querySelector("details").open = true;
    console.warn(failure.message);
  }
}

function paint(figure, chart) {
  const table = seriesOf(figure.querySelector("table"));
  chart.setOption(optionOf(table, {
    kind: figure.dataset.chart,
    unit: figure.dataset.unit ?? "",
    language: document.documentElement.lang || "en",
    isStill: still.matches,
    token: (name) => getComputedStyle(figure).getPropertyValue(name).trim(),
    font: getComputedStyle(figure).fontFamily,
  }), true);
}

function repaint() {
  drawn.forEach((chart, figure) => {
    if (figure.isConnected) {
      paint(figure, chart);
    } else {
      chart.dispose();
      drawn.delete(figure);
    }
  });
}

/** Looks for charts in what is new on the page. */
export function watch(root) {
  const inside = [...root.querySelectorAll("figure.chart[data-chart]")];
  inside.concat(root.matches?.("figure.chart[data-chart]") ? [root] : [])
    .filter((figure) => !figure.dataset.drawn).forEach((figure) => nearness.observe(figure));
}

dark.addEventListener("change", repaint);
still.addEventListener("change", repaint);
document.addEventListener("htmx:load", (event) => watch(event.target));
watch(document);
