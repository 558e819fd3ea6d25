// Says before anything is sent that a file or text is too large, and shows that reading has begun.
const form = /** @type {HTMLFormElement} */ (document.getElementById("begin"));
const file = /** @type {HTMLInputElement} */ (document.getElementById("file"));
const text = /** @type {HTMLTextAreaElement} */ (document.getElementById("text"));
const reading = document.getElementById("reading");

function say(field, live, words) {
  live.textContent = words;
  field.setAttribute("aria-invalid", String(words !== ""));
  field.closest(".field").classList.toggle("is-wrong", words !== "");
  return words === "";
}

const checkFile = () => say(file, document.getElementById("file-live"),
  file.files.length > 0 && file.files[0].size > Number(form.dataset.most) ? form.dataset.tooLarge : "");
const checkText = () => say(text, document.getElementById("text-live"),
  text.value.length > Number(form.dataset.longest) ? form.dataset.tooLong : "");

file.addEventListener("change", checkFile);
text.addEventListener("input", () => { if (text.value.length > Number(form.dataset.longest) || text.getAttribute("aria-invalid") === "true") checkText(); });
form.addEventListener("submit", event => {
  const fits = [checkFile() ? null : file, checkText() ? null : text].find(Boolean);
  if (fits) {
    event.preventDefault();
    fits.focus();
    return;
  }
  reading.hidden = false;
  for (const button of form.querySelectorAll("button")) setTimeout(() => { button.disabled = true; });
});
addEventListener("pageshow", event => {
  if (!event.persisted) return;
  reading.hidden = true;
  for (const button of form.querySelectorAll("button")) button.disabled = false;
});
