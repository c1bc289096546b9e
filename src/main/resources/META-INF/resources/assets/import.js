// Enhances the import page: files are dropped, one is looked at while it is typed, several are sent one after the other, and a line
// of the document and the fields that were read from it light up together. Without this the forms do the same by plain buttons.
const MOST_BYTES = 1024 * 1024;
const PAUSE = 700;

const form = document.getElementById("source-form");
const source = document.getElementById("document");
const files = document.getElementById("files");
const drop = document.getElementById("drop");
const progress = document.getElementById("progress");
const preview = () => document.getElementById("preview");

let pending;
let asked = 0;
let isEdited = false;

async function post(data) {
  const answer = await fetch(form.getAttribute("action"), { method: "POST", body: data, headers: { Accept: "text/html" } });
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/** As it is typed; corrections that somebody made below are never replaced. */
function previewSoon() {
  clearTimeout(pending);
  if (isEdited || source.value.trim() === "") {
    return;
  }
  pending = setTimeout(async () => {
    const turn = ++asked;
    const data = new FormData(form);
    data.delete("files");
    data.set("action", "preview");
    try {
      const page = await post(data);
      if (turn === asked && !isEdited) {
        preview().replaceWith(page.getElementById("preview") ?? Object.assign(document.createElement("div"), { id: "preview" }));
        say(page.getElementById("document-wrong"));
      }
    } catch {
      // the button still works, or says why not
    }
  }, PAUSE);
}

function say(wrong) {
  document.getElementById("document-wrong")?.remove();
  source.toggleAttribute("aria-invalid", Boolean(wrong));
  if (wrong) {
    source.setAttribute("aria-invalid", "true");
    source.setAttribute("aria-describedby", wrong.id);
    source.after(wrong);
  } else {
    source.removeAttribute("aria-describedby");
  }
}

async function take(chosen) {
  if (chosen.length === 1) {
    await takeOne(chosen[0]);
  } else if (chosen.length > 1) {
    await sendEach(chosen, "preview");
  }
}

async function takeOne(file) {
  const refused = await reasonAgainst(file);
  if (refused) {
    const wrong = document.createElement("p");
    wrong.id = "document-wrong";
    wrong.className = "wrong";
    wrong.textContent = `${file.name}: ${refused}`;
    say(wrong);
    return;
  }
  source.value = await file.text();
  files.value = "";
  isEdited = false;
  previewSoon();
}

async function reasonAgainst(file) {
  if (file.size > MOST_BYTES) {
    return form.dataset.tooLarge;
  }
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    return null;
  } catch {
    return form.dataset.notText;
  }
}

/** One after the other, each with what became of it. */
async function sendEach(chosen, action) {
  const rows = chosen.map((file) => {
    const row = document.createElement("li");
    const name = document.createElement("strong");
    name.textContent = file.name;
    const bar = document.createElement("progress");
    bar.setAttribute("aria-label", file.name);
    row.append(name, bar);
    return row;
  });
  progress.replaceChildren(...rows);
  progress.hidden = false;
  for (const [index, file] of chosen.entries()) {
    rows[index].replaceWith(await send(file, action, rows[index]));
  }
}

async function send(file, action, row) {
  const refused = await reasonAgainst(file);
  if (refused) {
    return failed(row, refused);
  }
  const data = new FormData(form);
  data.delete("files");
  data.delete("document");
  data.append("files", file);
  data.set("action", action);
  data.set("list", "true");
  try {
    const page = await post(data);
    return page.querySelector("#outcomes > li") ?? failed(row, page.querySelector("[role=alert], main p")?.textContent.trim());
  } catch {
    return failed(row, form.dataset.unreachable);
  }
}

function failed(row, why) {
  row.querySelector("progress").remove();
  const wrong = document.createElement("span");
  wrong.className = "wrong";
  wrong.textContent = why ?? form.dataset.unreachable;
  row.append(wrong);
  return row;
}

source.addEventListener("input", previewSoon);
form.addEventListener("change", (event) => (event.target === files ? take([...files.files]) : previewSoon()));
form.addEventListener("submit", (event) => {
  if (files.files.length > 1) {
    event.preventDefault();
    sendEach([...files.files], event.submitter?.value ?? "preview");
  }
});
addEventListener("dragover", (event) => {
  if (event.dataTransfer?.types.includes("Files")) {
    event.preventDefault();
    drop.classList.add("over");
  }
});
addEventListener("dragleave", (event) => event.relatedTarget === null && drop.classList.remove("over"));
addEventListener("drop", (event) => {
  if (event.dataTransfer?.files.length) {
    event.preventDefault();
    drop.classList.remove("over");
    take([...event.dataTransfer.files]);
  }
});
document.addEventListener("input", (event) => {
  isEdited ||= Boolean(event.target.closest("#confirmation"));
});

/** The line of a field and the field of a line. */
function counterparts(element) {
  const fieldset = element.closest("#confirmation fieldset");
  const line = element.closest(".lines li");
  if (fieldset) {
    return [fieldset, ...[...fieldset.querySelectorAll("[data-line]")].map((link) => document.getElementById("L" + link.dataset.line))];
  }
  return line ? [line, ...[...line.querySelectorAll("[data-field]")]
    .map((link) => document.getElementById(link.dataset.field)?.closest("fieldset"))] : [];
}

function light(event) {
  const together = counterparts(event.target).filter(Boolean);
  document.querySelectorAll(".hot").forEach((one) => one.classList.toggle("hot", together.includes(one)));
  together.forEach((one) => one.classList.add("hot"));
  const line = together.find((one) => one.matches(".lines li"));
  if (line && event.type === "focusin" && !event.target.closest(".lines")) {
    const box = line.closest(".lines");
    box.scrollTop = line.offsetTop - box.offsetTop - box.clientHeight / 3;
  }
}

document.addEventListener("mouseover", light);
document.addEventListener("focusin", light);
