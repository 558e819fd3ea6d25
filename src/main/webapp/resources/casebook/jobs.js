// Keeps the bars of running jobs up to date; when one ends the page is read again, which says what came of it.

const EVERY = 2000;

async function look(card) {
  const answer = await fetch(card.dataset.path, { headers: { Accept: "application/json" } });
  if (!answer.ok) return true;
  const job = await answer.json();
  if (job.state !== "QUEUED" && job.state !== "RUNNING") return false;
  const bar = card.querySelector("progress");
  bar.max = job.all || 1;
  bar.value = job.done;
  if (job.all) card.querySelector("[data-steps]").textContent = `${job.done} / ${job.all}`;
  return true;
}

async function round(cards) {
  try {
    const running = await Promise.all(cards.map(look));
    if (running.includes(false)) return location.reload();
  } catch {
    // The network is away; the next round tries again.
  }
  setTimeout(() => round(cards), EVERY);
}

const cards = [...document.querySelectorAll("[data-job]")].filter(card => card.dataset.job);
if (cards.length > 0) setTimeout(() => round(cards), EVERY);
