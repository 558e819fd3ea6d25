// Signing in again in place, as the same account, so that nothing on the page is lost.

import { call, trust } from "./api.js";
import { byId } from "./dom.js";
import { say } from "./words.js";

export class SignIn extends EventTarget {
  #busy = false;
  /** Why it was asked last. */
  #note = "";

  /** @param {string} account the id of whose quiz this is */
  constructor(account) {
    super();
    this.account = account;
    this.username = /** @type {HTMLInputElement} */ (byId("sign-in-name")).value;
    this.dialog = /** @type {HTMLDialogElement} */ (byId("sign-in"));
    this.password = /** @type {HTMLInputElement} */ (byId("sign-in-password"));
    this.dialog.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
  }

  /** Every try to save may ask; what is being typed is left alone unless there is something else to say. @param {string} [note] why */
  ask(note = "") {
    if (this.dialog.open && note === this.#note) return;
    this.#note = note;
    this.#wrong(note);
    if (!this.dialog.open) this.dialog.showModal();
    this.password.focus();
  }

  /** Looks who is signed in in this browser; asks when it is nobody or somebody else. @returns {Promise<boolean>} whether it is the same account */
  async check() {
    const { status, body } = await call("GET", "/api/session");
    if (status === 200 && String(body.account?.id) === this.account) {
      trust(body.csrf);
      return true;
    }
    if (status === 200) this.ask(say("signIn.other", body.account?.displayName ?? "", this.username));
    else if (status === 401) this.ask();
    return false;
  }

  async #submit() {
    if (this.#busy) return;
    this.#busy = true;
    try {
      const answer = await call("POST", "/api/session", { username: this.username, password: this.password.value });
      if (answer.ok) await this.#done(answer.body);
      else this.#wrong(answer.status === 429 ? say("signIn.wait", answer.retryAfter || 60) : answer.status === 401 ? say("signIn.wrong") : say("signIn.broken"));
    } catch {
      this.#wrong(say("signIn.offline"));
    } finally {
      this.#busy = false;
    }
  }

  /** @param {{account: {id: string|number, displayName: string}, csrf: string}} session */
  async #done(session) {
    trust(session.csrf);
    if (String(session.account.id) !== this.account) {
      await call("DELETE", "/api/session");
      this.#wrong(say("signIn.other", session.account.displayName, this.username));
      return;
    }
    this.password.value = "";
    this.#wrong("");
    this.dialog.close();
    this.dispatchEvent(new Event("done"));
  }

  /** @param {string} text */
  #wrong(text) {
    const error = byId("sign-in-error");
    error.textContent = text;
    this.password.setAttribute("aria-invalid", String(text !== ""));
    if (text) this.password.select();
  }
}
