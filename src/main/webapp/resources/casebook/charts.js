/*
 * Charts by Chart.js, which the page loads before this module. A chart is drawn from the table that stands beside it, so
 * that both say the same: <div data-chart="bars"> holds an element .chart-box for the canvas and a table whose first
 * column names and whose second counts. A row with data-tone="low" is drawn in the other colour. The canvas is named after
 * the table's caption. Colours are those of the style sheet, also when the reader changes to dark.
 */
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const still = matchMedia('(prefers-reduced-motion: reduce)');
const dark = matchMedia('(prefers-color-scheme: dark)');

function numbers(table) {
  return [...table.tBodies[0].rows].map((row) => ({
    name: row.cells[0].textContent.trim(),
    value: Number(row.cells[1].textContent.replace(/[^\d.-]/g, '')),
    low: row.dataset.tone === 'low',
  }));
}

function settings(rows, table) {
  const [names, counts] = table.tHead.rows[0].cells;
  const ink = colour('--ink-2');
  const line = colour('--line');
  const font = { family: 'Inter, system-ui, sans-serif', size: 12 };
  return {
    type: 'bar',
    data: {
      labels: rows.map((row) => row.name),
      datasets: [{
        label: counts.textContent.trim(),
        data: rows.map((row) => row.value),
        backgroundColor: rows.map((row) => colour(row.low ? '--chart-low' : '--chart')),
        categoryPercentage: 1,
        barPercentage: 0.92,
      }],
    },
    options: {
      maintainAspectRatio: false,
      animation: still.matches ? false : { duration: 300 },
      plugins: { legend: { display: false } },
      scales: {
        x: { grid: { display: false }, border: { color: line }, ticks: { color: ink, font }, title: { display: true, text: names.textContent.trim(), color: ink, font } },
        y: { beginAtZero: true, grid: { color: line }, border: { display: false }, ticks: { color: ink, font, precision: 0 } },
      },
    },
  };
}

function draw(place) {
  const table = place.querySelector('table');
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  const rows = numbers(table);
  canvas.setAttribute('aria-label', `${table.caption.textContent.trim()}: ${rows.map((row) => `${row.name}: ${row.value}`).join(', ')}`);
  place.querySelector('.chart-box').replaceChildren(canvas);
  return new window.Chart(canvas, settings(rows, table));
}

if (window.Chart) {
  for (const place of document.querySelectorAll('[data-chart="bars"]')) {
    let chart = draw(place);
    dark.addEventListener('change', () => {
      chart.destroy();
      chart = draw(place);
    });
  }
}
