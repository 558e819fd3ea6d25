// The quiz page: one question at a time beside the case. Brings its parts together.

import { call } from "./api.js";
import { CasePane } from "./casepane.js";
import { heard } from "./clock.js";
import { byId } from "./dom.js";
import { ItemClocks } from "./itemclocks.js";
import { listen } from "./keys.js";
import { Ledger } from "./ledger.js";
import { QuestionList } from "./navigator.js";
import { Opening } from "./opening.js";
import { keepInTouch } from "./presence.js";
import { Questions } from "./questions.js";
import { Report } from "./report.js";
import { Review } from "./review.js";
import { Saver } from "./saver.js";
import { SignIn } from "./session.js";
import { Settings } from "./settings.js";
import { Status } from "./status.js";
import { Store } from "./store.js";
import { Timer } from "./timer.js";
import { say } from "./words.js";

/** @typedef {{id: string, account: string, ends: string|null, grace: string, serverTime: string, slots: {slot: number, sequence: number, response: import("./response.js").Response|null, savedAt: string|null, shut?: boolean, ends?: string|null}[]}} Attempt */

/** @type {Attempt} */
const attempt = JSON.parse(byId("attempt").textContent ?? "{}");
heard(attempt.serverTime);

const ledger = new Ledger(attempt.slots);
const store = new Store(attempt.account, attempt.id);
const settings = new Settings(attempt.account, attempt.id);
ledger.recover(await store.takeOver());

const saver = new Saver(attempt.id, ledger, store);
const timer = new Timer(attempt.ends, settings);
const signIn = new SignIn(attempt.account);
const pane = new CasePane(settings);
const clocks = new ItemClocks(attempt.slots, settings);
const questions = new Questions(ledger, saver, settings, pane, clocks);
const opening = new Opening(attempt.id, questions, clocks, saver, signIn);
const list = new QuestionList(() => questions.states());
const review = new Review(attempt.id, saver, () => questions.states(), resync);
const report = new Report(attempt.id, () => signIn.ask());
const status = new Status(saver, timer, signIn, questions, attempt);

/** Takes in what the server holds and until when. */
async function resync() {
  const { ok, body } = await call("GET", `/api/attempts/${attempt.id}`);
  if (!ok) return;
  heard(body.serverTime);
  if (body.status === "SUBMITTED") return status.ended("ATTEMPT_SUBMITTED");
  timer.set(body.ends);
  for (const slot of ledger.resync(body.slots)) questions.redraw(slot);
  await followTimes(body.slots);
  status.show();
  await saver.flush();
}

/** Questions may have been opened on another page, and a server that was restored may not know of it. @param {import("./itemclocks.js").Timed[]} slots */
async function followTimes(slots) {
  for (const { slot, openedAt } of slots.filter(({ openedAt }) => openedAt !== undefined)) {
    if (questions.isShut(slot) === (openedAt === null)) continue;
    // What the page is fetched as now is newer than this list.
    await opening.show(slot);
    if (questions.isShut(slot)) clocks.forget(slot);
  }
  clocks.learn(slots);
}

/** Without a connection there is nothing to learn, and the saver tells about it when there is something to save. */
function tryResync() {
  resync().catch(() => {});
}

function draw() {
  list.show(questions.current);
  if (questions.current === 0) review.show();
}

saver.addEventListener("change", draw);
questions.addEventListener("change", draw);
questions.addEventListener("report", () => report.open(questions.current));
questions.addEventListener("open", async (event) => {
  if (!(await opening.open(/** @type {CustomEvent} */ (event).detail.slot))) tryResync();
  draw();
});
clocks.addEventListener("over", async (event) => {
  const { slot } = /** @type {CustomEvent} */ (event).detail;
  questions.drawTime(slot);
  await saver.flush();
  tryResync();
});
clocks.addEventListener("more", (event) => questions.drawTime(/** @type {CustomEvent} */ (event).detail.slot));
saver.addEventListener("late", (event) => questions.drawTime(/** @type {CustomEvent} */ (event).detail.slot, say("own.late")));
saver.addEventListener("shut", async (event) => {
  const { slot } = /** @type {CustomEvent} */ (event).detail;
  await opening.show(slot);
  if (questions.isShut(slot)) clocks.forget(slot);
});
timer.addEventListener("extended", () => clocks.any && tryResync());
timer.addEventListener("nearly", tryResync);
timer.addEventListener("over", async () => {
  await resync().catch(() => {});
  if (timer.over) await status.timeIsUp();
});

listen(() => !settings.get("keysOff"), {
  pick: (number) => questions.pick(number),
  next: () => questions.step(1),
  previous: () => questions.step(-1),
  flag: () => questions.flag(),
  help: () => /** @type {HTMLDialogElement} */ (byId("help")).showModal(),
});

/** The word of each button that switches the keys. @param {ParentNode} part */
function keysWord(part) {
  for (const toggle of part.querySelectorAll("[data-keys]")) toggle.textContent = say(settings.get("keysOff") ? "keys.on" : "keys.off");
}
document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element) || !event.target.closest("[data-keys]")) return;
  settings.set("keysOff", !settings.get("keysOff"));
  keysWord(document);
});
questions.addEventListener("replaced", (event) => keysWord(/** @type {CustomEvent} */ (event).detail.root));
keysWord(document);
byId("help-close").addEventListener("click", () => /** @type {HTMLDialogElement} */ (byId("help")).close());

addEventListener("hashchange", () => questions.follow(location.hash));
addEventListener("online", () => saver.again());
addEventListener("pagehide", () => saver.leave());
addEventListener("pageshow", (event) => event.persisted && tryResync());
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") saver.flush();
  else tryResync();
});
addEventListener("beforeunload", (event) => {
  if (saver.stopped === "ended" || ledger.open().length === 0) return;
  saver.flush();
  event.preventDefault();
});

questions.follow(location.hash);
draw();
status.show();
byId("quiz").classList.add("is-ready");
if (ledger.open().length > 0) saver.again();
keepInTouch(attempt.id, () => saver.stopped === "ended", (now) => {
  if (now.status === "IN_PROGRESS") timer.set(now.ends);
  else tryResync();
});
