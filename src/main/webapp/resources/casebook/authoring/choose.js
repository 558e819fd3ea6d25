// Chooses all questions that are shown, and says how many are chosen.
const all = /** @type {HTMLInputElement | null} */ (document.getElementById("all-shown"));
const said = document.getElementById("chosen");
const boxes = [...document.querySelectorAll("input[name=item][form=bulk]")];

const tell = () => {
  const count = boxes.filter(box => box.checked).length;
  if (said) said.textContent = count ? said.dataset.some.replace("{0}", String(count)) : said.dataset.none;
  if (all) {
    all.checked = count > 0 && count === boxes.length;
    all.indeterminate = count > 0 && count < boxes.length;
  }
  for (const button of document.querySelectorAll("#bulk button")) button.disabled = count === 0;
};

if (all && boxes.length) {
  all.closest("label").hidden = false;
  all.addEventListener("change", () => { for (const box of boxes) box.checked = all.checked; tell(); });
  for (const box of boxes) box.addEventListener("change", tell);
  // What the browser ticks again when one comes back counts too.
  addEventListener("pageshow", tell);
  tell();
}
