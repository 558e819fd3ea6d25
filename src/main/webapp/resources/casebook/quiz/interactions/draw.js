// Strokes on a picture, by pointer or with a pen that the arrow keys move; and what is said in words instead.

import { announce } from "../dom.js";
import { count, say } from "../words.js";

/** @typedef {import("./index.js").Interaction} Interaction */
/** @typedef {{x: number, y: number}} Point */

const SVG = "http://www.w3.org/2000/svg";
const STEP = 10;
const NEAR = 3;
const MOST_POINTS = 500;
const MOST_STROKES = 200;
/** @type {Object<string, [number, number]>} */
const moves = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] };

/** @param {HTMLElement} root @param {() => void} changed @returns {Interaction} */
export function draw(root, changed) {
  const box = /** @type {HTMLElement} */ (root.querySelector("[data-draw]"));
  const svg = /** @type {SVGSVGElement} */ (box.querySelector("svg"));
  const words = /** @type {HTMLTextAreaElement} */ (root.querySelector("[data-words]"));
  const counted = /** @type {HTMLElement} */ (root.querySelector("[data-strokes]"));
  const { width, height } = svg.viewBox.baseVal;
  /** @type {Point[][]} */
  let strokes = [];
  /** @type {Point[]|null} the stroke that is being drawn */
  let drawn = null;
  /** @type {Point} */
  let pen = { x: Math.round(width / 2), y: Math.round(height / 2) };

  function show() {
    for (const old of svg.querySelectorAll(".stroke, .pen")) old.remove();
    for (const stroke of drawn ? [...strokes, drawn] : strokes) svg.append(shape("polyline", "stroke", { points: stroke.map(({ x, y }) => `${x},${y}`).join(" ") }));
    if (document.activeElement === box) svg.append(shape("circle", drawn ? "pen is-down" : "pen", { cx: pen.x, cy: pen.y, r: 6 }));
    counted.textContent = strokes.length === 0 ? "" : count("draw.strokes", strokes.length);
  }

  /** @param {Point} to */
  function move(to) {
    pen = { x: clamp(to.x, width), y: clamp(to.y, height) };
    const last = drawn?.at(-1);
    if (drawn && last && drawn.length < MOST_POINTS && Math.hypot(last.x - pen.x, last.y - pen.y) >= NEAR) drawn.push(pen);
    show();
  }

  function lift() {
    if (drawn && strokes.length < MOST_STROKES) strokes.push(drawn.length === 1 ? [...drawn, ...drawn] : drawn);
    drawn = null;
    show();
    changed();
  }

  function undo() {
    strokes.pop();
    show();
    announce(counted.textContent || say("draw.none"));
    changed();
  }

  /** @param {PointerEvent} event @returns {Point} */
  const at = (event) => new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM()?.inverse());
  svg.addEventListener("pointerdown", (event) => {
    svg.setPointerCapture(event.pointerId);
    move(at(event));
    drawn = [pen];
  });
  svg.addEventListener("pointermove", (event) => {
    if (drawn && svg.hasPointerCapture(event.pointerId)) move(at(event));
  });
  svg.addEventListener("pointerup", () => drawn && lift());
  svg.addEventListener("pointercancel", () => drawn && lift());

  box.addEventListener("keydown", (event) => {
    const by = moves[event.key];
    if (by) move({ x: pen.x + by[0], y: pen.y + by[1] });
    else if (event.key === " ") {
      if (drawn) lift();
      else {
        drawn = [pen];
        show();
      }
      announce(say(drawn ? "draw.down" : "draw.up", pen.x, pen.y));
    } else if (event.key === "Backspace") undo();
    else return;
    event.preventDefault();
  });
  box.addEventListener("focus", show);
  box.addEventListener("blur", () => (drawn ? lift() : show()));
  root.querySelector("[data-undo]")?.addEventListener("click", undo);
  words.addEventListener("input", changed);

  return {
    pace: "text",
    read: () => ({
      RESPONSE: strokes.map((stroke) => stroke.map(({ x, y }) => `${x} ${y}`).join(" ")),
      WORDS: words.value.trim() === "" ? [] : [words.value],
    }),
    write(response) {
      strokes = (response?.RESPONSE ?? []).map(points);
      words.value = response?.WORDS?.[0] ?? "";
      show();
    },
    describe: (response) =>
      [response?.RESPONSE?.length ? count("draw.strokes", response.RESPONSE.length) : "", response?.WORDS?.[0] ?? ""].filter(Boolean).join("; "),
  };
}

/** @param {string} stroke @returns {Point[]} */
function points(stroke) {
  const numbers = stroke.split(" ").map(Number);
  return numbers.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: numbers[at + 1] ?? 0 }] : []));
}

/** @param {number} number @param {number} most */
function clamp(number, most) {
  return Math.round(Math.min(most, Math.max(0, number)));
}

/** @param {string} name @param {string} className @param {Object<string, string|number>} attributes */
function shape(name, className, attributes) {
  const made = document.createElementNS(SVG, name);
  made.setAttribute("class", className);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
