// Saves the form of an element while it is written, shows what comes of it beside the form, and keeps on this device what
// could not be saved. Without script the button does the same.
const WAIT = 1500;
const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-autosave]"));

for (const group of document.querySelectorAll("details.group[data-open='true']")) group.open = true;
document.querySelector(".edit-list [aria-current='page']")?.scrollIntoView({ block: "nearest" });

if (form && form.dataset.autosave) {
  const line = document.getElementById("saved");
  const key = `case ${new URLSearchParams(location.search).get("case")} ${form.dataset.autosave}`;
  let timer = 0;
  let turn = 0;

  const say = (words, bad) => {
    line.textContent = words;
    line.classList.toggle("save-bad", bad === true);
  };
  const fields = () => new URLSearchParams(new FormData(form));

  form.addEventListener("input", () => {
    turn++;
    clearTimeout(timer);
    timer = setTimeout(save, WAIT);
  });
  form.addEventListener("submit", () => { clearTimeout(timer); turn++; });
  addEventListener("online", () => { if (localStorage.getItem(key)) save(); });

  async function save() {
    const mine = turn;
    const body = fields();
    body.set("do", "save");
    say(line.dataset.saving);
    try {
      const answer = await fetch(form.action, { method: "POST", body });
      if (answer.ok && !answer.redirected && mine === turn) {
        // Somebody else has changed it: the page that says so shows both.
        form.requestSubmit(form.querySelector("button[value=save]"));
        return;
      }
      if (!answer.ok || !answer.url.includes("done=saved")) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const seen = page.querySelector("form[data-autosave] [name=seen]");
      if (!seen) throw new Error("no form came back");
      for (const each of document.querySelectorAll("[name=seen]")) each.value = seen.value;
      for (const part of page.querySelectorAll("[data-part]")) document.getElementById(part.id)?.replaceWith(part);
      localStorage.removeItem(key);
      if (mine === turn) {
        say(line.dataset.saved.replace("{0}", new Date().toLocaleTimeString()));
        form.dispatchEvent(new CustomEvent("kept"));
      }
    } catch {
      try { localStorage.setItem(key, body.toString()); } catch { /* a full or closed store: the words stay in the form */ }
      say(line.dataset.failed, true);
    }
  }

  // What an earlier visit could not save is put back with what it had seen, so that a change by others is noticed.
  const kept = localStorage.getItem(key);
  if (kept) {
    for (const [name, value] of new URLSearchParams(kept)) {
      const field = form.elements.namedItem(name);
      if (field && "value" in field && !["csrf", "do"].includes(name)) field.value = value;
    }
    say(line.dataset.failed, true);
    form.dispatchEvent(new Event("input"));
  }
}
