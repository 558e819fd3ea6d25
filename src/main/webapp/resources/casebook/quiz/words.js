// The words of the page, handed over by the server in a block of JSON that is data and never runs.

/** @type {Object<string, string>} */
const words = JSON.parse(document.getElementById("words")?.textContent || "{}");
const plurals = new Intl.PluralRules(document.documentElement.lang || "en");
const clock = new Intl.DateTimeFormat(document.documentElement.lang || "en", { timeStyle: "medium", hourCycle: "h23" });

/**
 * @param {string} key as in quiz.properties, without "client."
 * @param {...(string|number)} args take the places of {0}, {1} …
 */
export function say(key, ...args) {
  const pattern = words[key] ?? key;
  return pattern.replace(/\{(\d)\}/g, (place, index) => String(args[Number(index)] ?? place));
}

/** Picks key.one or key.other by the first argument. @param {string} key @param {number} count @param {...(string|number)} args */
export function count(key, count, ...args) {
  return say(`${key}.${plurals.select(count) === "one" ? "one" : "other"}`, count, ...args);
}

/** @param {Date|number|string} instant as "14:03:22" where the reader is */
export function timeOfDay(instant) {
  return clock.format(new Date(instant));
}
