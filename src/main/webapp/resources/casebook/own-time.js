// Adds the reader's own time to moments that are given in the zone of the course, where the two differ.

const words = new Intl.DateTimeFormat(document.documentElement.lang || "en", { dateStyle: "medium", timeStyle: "short" });
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

for (const time of /** @type {NodeListOf<HTMLTimeElement>} */ (document.querySelectorAll("time[data-own]"))) {
  const city = (zone.split("/").pop() ?? zone).replaceAll("_", " ");
  if (time.textContent?.endsWith(city)) continue;
  const own = document.createElement("span");
  own.className = "own-time small muted";
  own.textContent = `${words.format(new Date(time.dateTime))}, ${city}`;
  time.after(own);
}
