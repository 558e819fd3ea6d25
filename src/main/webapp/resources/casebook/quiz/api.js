// Requests to the server. A refusal is a value with its status and code; only a broken connection throws.

/** @typedef {{status: number, ok: boolean, code: string, body: any, retryAfter: number}} Answer */

const base = document.querySelector('meta[name="context"]')?.getAttribute("content") ?? "";
const patience = 20_000;

/** @returns {HTMLMetaElement} */
function token() {
  return /** @type {HTMLMetaElement} */ (document.querySelector('meta[name="csrf"]'));
}

/** @param {string} csrf from a new sign-in */
export function trust(csrf) {
  token().content = csrf;
}

/** @param {string} path below the application @returns {string} */
export function address(path) {
  return base + path;
}

/**
 * @param {"GET"|"PUT"|"POST"|"DELETE"} method
 * @param {string} path below the application, as "/api/session"
 * @param {object} [body]
 * @returns {Promise<Answer>}
 * @throws {TypeError|DOMException} when the server cannot be reached or does not answer in time
 */
export async function call(method, path, body) {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const response = await fetch(address(path), {
      method,
      body: text,
      // Lets a save that is under way outlive the page; browsers allow 64 KiB of it.
      keepalive: text !== undefined && text.length < 30_000,
      headers: { Accept: "application/json", ...(text && { "Content-Type": "application/json", "X-CSRF-Token": token().content }) },
      credentials: "same-origin",
      redirect: "error",
      cache: "no-store",
      signal: abort.signal,
    });
    return await answer(response);
  } finally {
    clearTimeout(timer);
  }
}

/** This page as the server has it now. @returns {Promise<string>} @throws when it cannot be had */
export async function fetchPage() {
  const response = await fetch(location.pathname + location.search, {
    credentials: "same-origin",
    redirect: "error",
    cache: "no-store",
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`The page answered ${response.status}`);
  return response.text();
}

/** @param {Response} response @returns {Promise<Answer>} */
async function answer(response) {
  const json = (response.headers.get("Content-Type") ?? "").includes("json");
  const body = json ? await response.json() : {};
  // What is not ours (a captive portal, a proxy's error page) must never pass for an acknowledgement.
  const status = json || response.status === 204 ? response.status : Math.max(response.status, 502);
  return { status, ok: status < 300, code: body.code ?? "", body, retryAfter: Number(response.headers.get("Retry-After")) || 0 };
}
