// Shows what a form comes to while it is filled in: sends it to its own page, as its buttons do without script, and puts
// the parts that come back (elements with data-part and an id) in place of the old ones. Nothing is kept on the server.
const WAIT = 350;

for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll("form[data-live]"))) {
  let timer = 0;
  let latest = 0;
  let acting = false;
  const state = form.querySelector("[data-live-state]");
  const say = words => { if (state && state.textContent !== words) state.textContent = words; };

  for (const hidden of form.querySelectorAll("[data-live-hides]")) hidden.hidden = true;

  form.addEventListener("input", event => {
    if (event.target === form) return;
    // An answer that is under way knows nothing of this: put in place, it would take it back.
    if (!acting) latest++;
    const clears = event.target.dataset?.clears;
    if (clears) form.elements.namedItem(clears).value = "";
    clearTimeout(timer);
    timer = setTimeout(() => refresh("check"), event.target.matches("select, [type=checkbox], [type=radio]") ? 0 : WAIT);
  });

  form.addEventListener("submit", event => {
    const button = event.submitter;
    if (!button || button.name !== "do" || button.value === "save") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    clearTimeout(timer);
    const rows = form.querySelectorAll("fieldset.brow").length;
    refresh(button.value).then(done => {
      if (!done) return;
      const all = form.querySelectorAll("fieldset.brow");
      if (all.length > rows) all[all.length - 1].querySelector("select")?.focus();
      else if (!document.activeElement || document.activeElement === document.body) next(button.value)?.focus();
    });
    // Tells unsaved.js; a check and a draw change nothing.
    if (!["check", "draw"].includes(button.value)) form.dispatchEvent(new Event("input"));
  }, { capture: true });

  // Where the button that was pressed has gone, the focus goes to what it was about.
  const next = pressed => document.getElementById(pressed.startsWith("remove") ? "rows" : "items");

  async function refresh(pressed) {
    const turn = ++latest;
    acting = pressed !== "check";
    const body = new URLSearchParams(new FormData(form));
    body.set("do", pressed);
    try {
      const answer = await fetch(form.action, { method: "POST", body });
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (turn !== latest) return false;
      replace(page);
      say("");
      return true;
    } catch (error) {
      if (turn === latest) say(form.dataset.failed ?? "");
      return false;
    } finally {
      if (turn === latest) acting = false;
    }
  }

  function replace(page) {
    const focused = document.activeElement;
    for (const part of page.querySelectorAll("[data-part]")) {
      const here = document.getElementById(part.id);
      // What one has opened or closed stays so.
      for (const fold of part.querySelectorAll("details[id]")) fold.open = document.getElementById(fold.id)?.open ?? fold.open;
      if (!here || here.isEqualNode(part)) continue;
      if (here.contains(focused) && focused.matches("input:not([type=checkbox], [type=radio])")) {
        around(here, part, focused);
      } else {
        here.replaceWith(part);
      }
    }
    if (focused?.id && !focused.isConnected) document.getElementById(focused.id)?.focus();
  }

  // What is being typed in stays as it is; all else of its part is brought up to date around it.
  function around(here, part, focused) {
    const other = part.querySelector(`[id="${focused.id}"]`);
    if (!other) return;
    for (let kept = focused, fresh = other; kept !== here; kept = kept.parentElement, fresh = fresh.parentElement) {
      while (kept.previousSibling) kept.previousSibling.remove();
      while (kept.nextSibling) kept.nextSibling.remove();
      kept.before(...before(fresh));
      kept.after(...after(fresh));
    }
  }

  const before = node => { const all = []; for (let at = node.previousSibling; at; at = at.previousSibling) all.unshift(at); return all; };
  const after = node => { const all = []; for (let at = node.nextSibling; at; at = at.nextSibling) all.push(at); return all; };
}
