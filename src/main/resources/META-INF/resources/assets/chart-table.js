// Reads what a chart shows out of a table.

/** @returns {{categories: string[], series: {name: string, values: (number|null)[]}[]}} */
export function seriesOf(table) {
  const heads = [...table.tHead.rows[table.tHead.rows.length - 1].cells];
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]).filter((row) => row.cells.length === heads.length);
  return {
    categories: rows.map((row) => row.cells[0].textContent.trim()),
    series: heads.map((head, column) => ({ head, column })).slice(1).filter(({ head }) => !("skip" in head.dataset))
      .map(({ head, column }) => ({
        name: head.textContent.trim(),
        values: rows.map((row) => number(said(row.cells[column]))),
      })),
  };
}

function said(cell) {
  const inside = cell.querySelector("time[datetime], data[value]");
  return (cell.dataset.value ?? inside?.getAttribute("datetime") ?? inside?.getAttribute("value") ?? cell.textContent).trim();
}

function number(text) {
  const bare = text.replace(/[,\s%]/g, "");
  return bare === "" || Number.isNaN(Number(bare)) ? null : Number(bare);
}
