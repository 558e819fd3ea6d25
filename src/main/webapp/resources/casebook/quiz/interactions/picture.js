// A picture whose regions stand for what the list beside it holds: a click on a region does what its control does, and what
// is answered shows on the picture.

/** @typedef {import("./index.js").Interaction} Interaction */
/** @typedef {(root: HTMLElement, changed: () => void) => Interaction} Make */

const SVG = "http://www.w3.org/2000/svg";

/** @param {Make} make what is answered @returns {Make} */
export function onPicture(make) {
  return (root, changed) => {
    const figure = /** @type {HTMLElement} */ (root.querySelector("[data-picture]"));
    const regions = /** @type {SVGGElement[]} */ ([...figure.querySelectorAll("[data-region]")]);
    const draw = () => drawn(root, figure, regions);
    const inner = make(root, () => {
      draw();
      changed();
    });
    for (const region of regions) region.addEventListener("click", () => act(root, region.dataset.region ?? "", regions));
    draw();
    return {
      ...inner,
      write(response) {
        inner.write(response);
        draw();
      },
    };
  };
}

/** @param {HTMLElement} root @param {string} id @param {SVGGElement[]} regions */
function act(root, id, regions) {
  const input = /** @type {HTMLInputElement|null} */ (root.querySelector(`[data-choices] input[value="${id}"]`));
  if (input) {
    input.click();
    return;
  }
  const row = root.querySelector(`[data-order] [data-id="${id}"]`);
  if (row) {
    next(row, regions);
    return;
  }
  /** @type {HTMLElement|null} */ (root.querySelector(`[data-source="${id}"]`))?.focus();
}

/** Regions that are clicked one after the other come one after the other. @param {Element} row @param {SVGGElement[]} regions */
function next(row, regions) {
  const rows = [...(row.parentElement?.children ?? [])];
  const placed = regions.filter((region) => region.dataset.clicked).length;
  const region = regions.find((one) => one.dataset.region === row.getAttribute("data-id"));
  if (!region) return;
  if (region.dataset.clicked || placed === regions.length) for (const one of regions) delete one.dataset.clicked;
  const at = regions.filter((one) => one.dataset.clicked).length;
  region.dataset.clicked = "yes";
  const select = /** @type {HTMLSelectElement} */ (row.querySelector("select"));
  if (rows.indexOf(row) === at) return;
  select.value = String(at + 1);
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

/** @param {HTMLElement} root @param {HTMLElement} figure @param {SVGGElement[]} regions */
function drawn(root, figure, regions) {
  const order = [...root.querySelectorAll("[data-order] > [data-id]")].map((row) => row.getAttribute("data-id"));
  const begun = root.querySelector("[data-keep]")?.hasAttribute("hidden") ?? true;
  for (const region of regions) {
    const id = region.dataset.region ?? "";
    const input = /** @type {HTMLInputElement|null} */ (root.querySelector(`[data-choices] input[value="${id}"]`));
    const select = /** @type {HTMLSelectElement|null} */ (root.querySelector(`select[data-source="${id}"]`));
    region.classList.toggle("is-on", Boolean(input?.checked || select?.value));
    const label = select?.value ? (select.selectedOptions[0]?.text ?? "") : order.length > 0 && begun ? String(order.indexOf(id) + 1) : "";
    value(region, root.querySelector("[data-itself]") ? "" : label);
  }
  lines(root, figure, regions);
}

/** What stands beneath a region's name. @param {SVGGElement} region @param {string} words */
function value(region, words) {
  let text = region.querySelector(".region-v");
  if (!text) {
    text = document.createElementNS(SVG, "text");
    text.setAttribute("class", "region-v");
    text.setAttribute("x", region.dataset.x ?? "0");
    text.setAttribute("y", String(Number(region.dataset.y) + 16));
    region.append(text);
  }
  text.textContent = words;
}

/** Pairs of regions are joined by lines. @param {HTMLElement} root @param {HTMLElement} figure @param {SVGGElement[]} regions */
function lines(root, figure, regions) {
  for (const line of figure.querySelectorAll("line")) line.remove();
  for (const row of root.querySelectorAll("[data-itself]")) {
    for (const [source, target] of chosen(row)) {
      const partner = root.querySelector(`[data-itself="${target}"] [data-source]`)?.getAttribute("data-source");
      const [from, to] = [source, partner].map((id) => regions.find((region) => region.dataset.region === id));
      if (from && to) join(figure, from, to);
    }
  }
}

/** @param {Element} row @returns {string[][]} */
function chosen(row) {
  const selects = /** @type {HTMLSelectElement[]} */ ([...row.querySelectorAll("select")]).filter((select) => select.value !== "");
  const boxes = /** @type {HTMLInputElement[]} */ ([...row.querySelectorAll("input:checked")]);
  return [...selects, ...boxes].map((input) => [input.dataset.source ?? "", input.value]);
}

/** @param {HTMLElement} figure @param {SVGGElement} from @param {SVGGElement} to */
function join(figure, from, to) {
  const line = document.createElementNS(SVG, "line");
  line.setAttribute("class", "region-line");
  for (const [name, value] of [["x1", from.dataset.x], ["y1", from.dataset.y], ["x2", to.dataset.x], ["y2", to.dataset.y]]) line.setAttribute(String(name), value ?? "0");
  figure.querySelector("[data-region]")?.before(line);
}
