// A chip, timeline row or actor lights its passages in the text; the first one is brought into sight when none is.

const buttons = /** @type {HTMLButtonElement[]} */ ([...document.querySelectorAll("button[data-light]")]);
const passages = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-in]")]);
const status = document.getElementById("lit-count");

/** @param {HTMLButtonElement} button */
function light(button) {
  const on = button.getAttribute("aria-pressed") !== "true";
  for (const other of buttons) other.setAttribute("aria-pressed", String(other === button && on));
  const wanted = button.dataset.light ?? "";
  const lit = passages.filter((passage) => {
    const is = on && (passage.dataset.in ?? "").split(" ").includes(wanted);
    passage.classList.toggle("is-lit", is);
    return is;
  });
  if (status) status.textContent = on ? (lit.length === 1 ? status.dataset.one : (status.dataset.other ?? "").replace("{0}", String(lit.length))) ?? "" : "";
  const inSight = lit.some((passage) => {
    const { top, bottom } = passage.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  if (lit.length > 0 && !inSight) lit[0].scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
}

for (const button of buttons) button.addEventListener("click", () => light(button));

const print = document.getElementById("print");
if (print) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}
