// Tells the server each minute that the page is there, so that staff see who has lost the connection, and learns when the
// end has moved. It stops when nobody has touched the page for half an hour, so that a screen left alone does not stay
// signed in. What fails is tried again a minute later: the saver tells about a lost connection when there is something
// to save.

import { call } from "./api.js";
import { heard } from "./clock.js";

const every = 60_000;
const alone = 30 * 60_000;

/** @param {string} id of the attempt @param {() => boolean} over @param {(now: {status: string, ends: string|null}) => void} learned */
export function keepInTouch(id, over, learned) {
  let touched = Date.now();
  for (const kind of ["pointerdown", "pointermove", "keydown", "scroll"]) {
    addEventListener(kind, () => { touched = Date.now(); }, { passive: true, capture: true });
  }
  const tell = async () => {
    if (over()) return clearInterval(timer);
    if (Date.now() - touched > alone || !navigator.onLine) return;
    const { ok, body } = await call("POST", `/api/attempts/${id}/presence`, {});
    if (!ok) return;
    heard(body.serverTime);
    learned(body);
  };
  const timer = setInterval(() => tell().catch(() => {}), every);
  tell().catch(() => {});
}
