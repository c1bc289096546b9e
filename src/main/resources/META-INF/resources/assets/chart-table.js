// Reads what a chart shows out of a table.

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** @returns {{categories: string[], areDates: boolean, series: {name: string, values: (number|null)[]}[]}} */
export function seriesOf(table) {
  const heads = [...table.tHead.rows[table.tHead.rows.length - 1].cells];
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]).filter((row) => row.cells.length === heads.length);
  const categories = rows.map((row) => said(row.cells[0]));
  return {
    categories,
    areDates: categories.length > 0 && categories.every((category) => DAY.test(category)),
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
