// What a form below a line answers takes the line's place: done, or refused with what was typed. Without this the page comes back whole.
const isLine = (answer) => answer.trimStart().startsWith("<li");

document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (detail.target.matches(".row") && detail.xhr.status >= 400) {
    detail.shouldSwap = isLine(detail.serverResponse);
    detail.isError = !detail.shouldSwap;
  }
});

/**
 * Whoever works by keyboard goes on where they were: at what is wrong, or at the line. Browsers close the form that came, for it shares
 * its name with the one that was open in the old line while both were there.
 */
document.addEventListener("htmx:afterSettle", ({ detail }) => {
  const line = document.getElementById(detail.target.id);
  if (line?.matches(".row")) {
    line.querySelector("[data-first]")?.setAttribute("open", "");
    (line.querySelector("[aria-invalid=true]") ?? line.querySelector("[data-row-link]"))?.focus();
  }
});

/** The server could not be reached, or answered with a page: nothing was done that we know of. */
function failed({ detail }) {
  const form = detail.elt.closest(".row form");
  if (form && !form.querySelector(".row-failed")) {
    const said = document.createElement("p");
    said.className = "wrong wide row-failed";
    said.setAttribute("role", "alert");
    said.textContent = form.closest("[data-failed]").dataset.failed;
    form.append(said);
  }
}
document.addEventListener("htmx:responseError", failed);
document.addEventListener("htmx:sendError", failed);
