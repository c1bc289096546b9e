// Shows the button of each [data-copy], which copies what the field beside it holds. Without scripts the field can be selected.
const SHOWN_FOR = 2000;

for (const place of document.querySelectorAll("[data-copy]")) {
  const field = place.querySelector("input, textarea");
  const button = place.querySelector("button");
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      document.execCommand("copy"); // where the page is not served over HTTPS
    }
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = label; }, SHOWN_FOR);
  });
}
