// The receipt says that the server holds everything, so the copies on this device go.

import { Store } from "./store.js";

const { account, attempt } = /** @type {HTMLElement} */ (document.getElementById("receipt")).dataset;
if (account && attempt) {
  await new Store(account, attempt).forget();
  localStorage.removeItem(`casebook.quiz.${account}.${attempt}`);
}

const print = document.getElementById("print");
if (print) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}
