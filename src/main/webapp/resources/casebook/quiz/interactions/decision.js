// A decision: what is chosen at one point shows the next; what is no longer reached is forgotten.

/** @typedef {import("./index.js").Interaction} Interaction */

/** @param {HTMLElement} root @param {() => void} changed @returns {Interaction} */
export function decision(root, changed) {
  const points = /** @type {HTMLElement[]} */ ([...root.querySelectorAll("[data-point]")]);

  /** The points that the choices lead to, in order. @returns {HTMLElement[]} */
  const reached = () => {
    const found = [];
    let next = points.find((point) => point.dataset.after === undefined);
    while (next) {
      found.push(next);
      const value = chosen(next)?.value;
      next = value === undefined ? undefined : points.find((point) => point.dataset.after === value);
    }
    return found;
  };

  const show = () => {
    const on = reached();
    for (const point of points) {
      point.hidden = !on.includes(point);
      if (point.hidden) for (const input of inputs(point)) input.checked = false;
    }
  };

  root.addEventListener("change", () => {
    show();
    changed();
  });
  show();

  return {
    pace: "choice",
    read: () => ({ RESPONSE: reached().flatMap((point) => chosen(point)?.value ?? []) }),
    write(response) {
      for (const input of points.flatMap(inputs)) input.checked = response?.RESPONSE?.includes(input.value) ?? false;
      show();
    },
    describe: (response) =>
      (response?.RESPONSE ?? []).map((id) => text(points.flatMap(inputs).find((input) => input.value === id))).join(" → "),
  };
}

/** @param {HTMLElement} point @returns {HTMLInputElement[]} */
function inputs(point) {
  return [...point.querySelectorAll("input")];
}

/** @param {HTMLElement} point @returns {HTMLInputElement|undefined} */
function chosen(point) {
  return inputs(point).find((input) => input.checked);
}

/** @param {HTMLInputElement|undefined} input */
function text(input) {
  return input?.closest("label")?.querySelector(".opt-t")?.textContent?.trim() ?? "";
}
