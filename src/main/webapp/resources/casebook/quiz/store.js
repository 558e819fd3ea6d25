// Keeps answers on this device, by account and attempt, until the receipt. Each open page writes under its own name, so
// that two tabs never write over each other; a page that is gone is taken over by the next one.

/** @typedef {import("./ledger.js").Copy} Copy */

const NAME = "casebook-quiz";

/** @returns {Promise<IDBDatabase>} */
function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore("answers", { keyPath: ["attempt", "page", "slot"] });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Every key of one attempt. @param {string} attempt */
function of(attempt) {
  return IDBKeyRange.bound([attempt], [attempt, []]);
}

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Names of pages that are open in this browser now; unknown (none) where the browser does not tell. */
async function living() {
  if (!navigator.locks) return new Set();
  const { held } = await navigator.locks.query();
  return new Set((held ?? []).map((lock) => lock.name));
}

export class Store {
  /** @param {string} account @param {string} attempt */
  constructor(account, attempt) {
    this.attempt = `${account}/${attempt}`;
    this.page = `${NAME}-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    /** Whether answers outlive this page; false where the browser refuses to keep anything. */
    this.lasting = false;
    /** @type {IDBDatabase|null} */
    this.database = null;
  }

  /** Opens the store and hands over what pages that are gone left behind. @returns {Promise<Copy[]>} */
  async takeOver() {
    try {
      this.database = await open();
      this.lasting = true;
      if (navigator.locks) navigator.locks.request(this.page, () => new Promise(() => {}));
      const alive = await living();
      const left = await done(this.#answers("readonly").getAll(of(this.attempt)));
      const orphans = left.filter((copy) => !alive.has(copy.page));
      await this.#adopt(orphans);
      return latest(orphans);
    } catch (error) {
      console.warn("Answers cannot be kept on this device", error);
      this.lasting = false;
      return [];
    }
  }

  /** @param {Copy[]} copies */
  async keep(copies) {
    if (!this.lasting) return;
    await this.#put(this.#answers("readwrite"), copies);
  }

  /** After the receipt: the server holds everything. */
  async forget() {
    const database = this.database ?? (await open());
    await done(database.transaction("answers", "readwrite").objectStore("answers").delete(of(this.attempt)));
  }

  /** In one transaction: a page that ends amid it leaves either the old copies or the new. @param {(Copy & {page: string})[]} orphans */
  async #adopt(orphans) {
    const answers = this.#answers("readwrite");
    for (const copy of orphans) answers.delete([this.attempt, copy.page, copy.slot]);
    await this.#put(answers, latest(orphans));
  }

  /** @param {IDBObjectStore} answers @param {Copy[]} copies */
  async #put(answers, copies) {
    await Promise.all(copies.map((copy) => done(answers.put({ ...copy, attempt: this.attempt, page: this.page }))));
  }

  /** @param {IDBTransactionMode} mode */
  #answers(mode) {
    return /** @type {IDBDatabase} */ (this.database).transaction("answers", mode, { durability: "relaxed" }).objectStore("answers");
  }
}

/** One copy a slot: the one that went furthest. @param {Copy[]} copies @returns {Copy[]} */
function latest(copies) {
  const reach = (/** @type {Copy} */ copy) => (copy.waiting ?? copy.sent ?? copy.acknowledged)?.sequence ?? 0;
  const best = new Map();
  for (const copy of copies) {
    if (!best.has(copy.slot) || reach(best.get(copy.slot)) < reach(copy)) best.set(copy.slot, copy);
  }
  return [...best.values()];
}
