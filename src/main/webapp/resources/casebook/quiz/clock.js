// The server's time. The device's own clock may be wrong or be set while the quiz runs, so only what has passed on the
// monotonic clock since the last answer is added to what the server said.

let server = Date.now();
let mark = performance.now();

/** @param {string|undefined} serverTime RFC 3339, from an answer that has just come in */
export function heard(serverTime) {
  if (!serverTime) return;
  server = Date.parse(serverTime);
  mark = performance.now();
}

/** Milliseconds since the epoch on the server's clock. */
export function now() {
  return server + (performance.now() - mark);
}
