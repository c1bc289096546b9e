// Keys for those who keep their hands on the keyboard, on every page: / searches, j and k move in a list of follow-ups, Enter opens
// (the line's link has the focus), e shows what can be done, ? tells all this. Never while somebody types, never with Ctrl, Alt or Meta.
const TYPING = "input, textarea, select, [contenteditable]";
const LINES = "main [data-row-link], main td.title a:first-child";
const PLACES = { m: "/mine", o: "/" };
const PAUSE = 1500;
const UNUSED = "followthrough.keys-unused";

let going = 0;

const lines = () => [...document.querySelectorAll(LINES)].filter((line) => line.checkVisibility());
const lineOf = (element) => element?.closest("[data-row], tr");

/** From the line that has the focus, or something of it has; from before the first where none has. */
function move(by) {
  const all = lines();
  const here = lineOf(document.activeElement);
  const at = all.findIndex((line) => lineOf(line) === here);
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
  if (next) {
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }
}

/** Below the line, or on the page of the follow-up where the list has no forms. */
function act() {
  const line = lineOf(document.activeElement);
  const forms = line?.querySelector("details.row-acts");
  if (forms) {
    forms.open = true;
    (forms.querySelector("details[open] :is(textarea, input:not([type=hidden]))") ?? forms.querySelector("details > summary")).focus();
  } else {
    line?.querySelector(LINES)?.click();
  }
}

const keys = {
  "/": () => document.querySelector("[role=search] input[type=search]")?.focus(),
  j: () => move(1),
  k: () => move(-1),
  e: act,
  "?": () => document.getElementById("shortcuts")?.showModal(),
  g: () => {
    going = Date.now();
  },
};

addEventListener("keydown", (event) => {
  if (localStorage.getItem(UNUSED) || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing
      || event.target.closest?.(TYPING) || document.querySelector("dialog[open]")) {
    return;
  }
  const place = Date.now() - going < PAUSE ? PLACES[event.key] : undefined;
  going = 0;
  if (place) {
    event.preventDefault();
    location.assign(place);
  } else if (Object.hasOwn(keys, event.key)) {
    event.preventDefault();
    keys[event.key]();
  }
});

addEventListener("keydown", (event) => {
  const forms = event.key === "Escape" && event.target.closest?.("details.row-acts[open]");
  if (forms) {
    forms.open = false;
    lineOf(forms)?.querySelector(LINES)?.focus();
  }
});
document.documentElement.dataset.shortcuts = "";

/** Single keys can be turned off (WCAG 2.2, 2.1.4), in this browser, for those whose speech or hands press them unintended. */
const used = document.querySelector("#shortcuts input");
used.checked = !localStorage.getItem(UNUSED);
used.addEventListener("change", () => (used.checked ? localStorage.removeItem(UNUSED) : localStorage.setItem(UNUSED, "1")));

for (const button of document.querySelectorAll("[data-shows=shortcuts]")) {
  button.hidden = false;
  button.addEventListener("click", keys["?"]);
}
