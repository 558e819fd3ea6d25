// What the reader set on this device for this attempt: flags, struck options, what was seen, zoom, timer, keys.

/** @typedef {{flagged: number[], seen: number[], struck: string[], zoom: number, timerHidden: boolean, keysOff: boolean, marks: [number, number][], scroll: Object<string, number>}} Values */

export class Settings {
  /** @param {string} account @param {string} attempt */
  constructor(account, attempt) {
    this.key = `casebook.quiz.${account}.${attempt}`;
    /** @type {Values} */
    this.values = { flagged: [], seen: [], struck: [], zoom: 0, timerHidden: false, keysOff: false, marks: [], scroll: {} };
    try {
      Object.assign(this.values, JSON.parse(localStorage.getItem(this.key) ?? "{}"));
    } catch (error) {
      console.warn("Settings of this quiz could not be read", error);
    }
  }

  /** @template {keyof Values} K @param {K} name @returns {Values[K]} */
  get(name) {
    return this.values[name];
  }

  /** @template {keyof Values} K @param {K} name @param {Values[K]} value */
  set(name, value) {
    this.values[name] = value;
    try {
      localStorage.setItem(this.key, JSON.stringify(this.values));
    } catch (error) {
      console.warn("Settings of this quiz could not be kept", error);
    }
  }

  /** @param {"flagged"|"seen"|"struck"} name @param {number|string} member @param {boolean} on */
  put(name, member, on) {
    const rest = /** @type {any[]} */ (this.values[name]).filter((other) => other !== member);
    this.set(name, /** @type {any} */ (on ? [...rest, member] : rest));
  }

  /** @param {"flagged"|"seen"|"struck"} name @param {number|string} member */
  has(name, member) {
    return /** @type {any[]} */ (this.values[name]).includes(member);
  }
}
