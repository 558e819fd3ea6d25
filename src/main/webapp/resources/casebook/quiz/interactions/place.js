// Points on a picture: two numbers each, which a click on the picture sets for the one that is picked.

import { announce } from "../dom.js";
import { say } from "../words.js";

/** @typedef {import("./index.js").Interaction} Interaction */
/** @typedef {{variable: string, active: HTMLInputElement, x: HTMLInputElement, y: HTMLInputElement, name: string}} Spot */

const SVG = "http://www.w3.org/2000/svg";

/** @param {HTMLElement} root @param {() => void} changed @returns {Interaction} */
export function place(root, changed) {
  const svg = /** @type {SVGSVGElement} */ (root.querySelector("[data-picture] svg"));
  const spots = [...root.querySelectorAll("[data-spot]")].map(spot);

  const edited = () => {
    draw();
    changed();
  };
  for (const one of spots) {
    for (const input of [one.x, one.y]) {
      input.addEventListener("input", edited);
      input.addEventListener("focus", () => (one.active.checked = true));
    }
  }
  svg.addEventListener("click", (event) => {
    const at = spots.find((one) => one.active.checked) ?? spots[0];
    const matrix = svg.getScreenCTM();
    if (!at || !matrix) return;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    at.x.value = String(within(point.x, Number(at.x.max)));
    at.y.value = String(within(point.y, Number(at.y.max)));
    announce(say("place.put", at.name, at.x.value, at.y.value));
    const open = spots.find((one) => read(one) === null);
    if (open) open.active.checked = true;
    edited();
  });

  function draw() {
    for (const old of svg.querySelectorAll(".spot")) old.remove();
    spots.forEach((one, at) => {
      if (read(one) !== null) svg.append(mark(one, at + 1));
    });
  }
  draw();

  return {
    pace: "text",
    read() {
      /** @type {import("../response.js").Response} */
      const response = {};
      for (const one of spots) {
        const point = read(one);
        if (point !== null) (response[one.variable] ??= []).push(point);
      }
      return response;
    },
    write(response) {
      /** @type {Object<string, number>} */
      const taken = {};
      for (const one of spots) {
        const at = (taken[one.variable] = (taken[one.variable] ?? -1) + 1);
        const [x, y] = (response?.[one.variable]?.[at] ?? " ").split(" ");
        one.x.value = x ?? "";
        one.y.value = y ?? "";
      }
      draw();
    },
    describe: (response) =>
      spots
        .flatMap((one, at) => {
          const nth = spots.slice(0, at).filter((other) => other.variable === one.variable).length;
          const point = response?.[one.variable]?.[nth];
          return point ? [`${one.name}: ${point.replace(" ", ", ")}`] : [];
        })
        .join("; "),
  };
}

/** @param {Element} root @returns {Spot} */
function spot(root) {
  const find = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (root.querySelector(name));
  return {
    variable: root.getAttribute("data-spot") ?? "",
    active: find("[data-active]"),
    x: find("[data-x]"),
    y: find("[data-y]"),
    name: root.querySelector("[data-text]")?.textContent?.trim() ?? "",
  };
}

/** @param {number} number @param {number} most */
function within(number, most) {
  return Math.round(Math.min(most, Math.max(0, number)));
}

/** A point once both numbers are there and on the picture. @param {Spot} one */
function read(one) {
  const [x, y] = [one.x, one.y].map((input) => (input.value.trim() === "" ? NaN : Math.round(Number(input.value))));
  const fits = x >= 0 && y >= 0 && x <= Number(one.x.max) && y <= Number(one.y.max);
  return fits ? `${x} ${y}` : null;
}

/** @param {Spot} one @param {number} number */
function mark(one, number) {
  const [x, y] = (read(one) ?? "0 0").split(" ");
  const group = document.createElementNS(SVG, "g");
  group.setAttribute("class", "spot is-yours");
  const circle = document.createElementNS(SVG, "circle");
  circle.setAttribute("cx", x ?? "0");
  circle.setAttribute("cy", y ?? "0");
  circle.setAttribute("r", "10");
  const text = document.createElementNS(SVG, "text");
  text.setAttribute("class", "spot-n");
  text.setAttribute("x", x ?? "0");
  text.setAttribute("y", y ?? "0");
  text.textContent = String(number);
  group.append(circle, text);
  return group;
}
