// Asks before the page is left while a form marked data-unsaved holds what was typed and not sent.
const changed = new Set();
for (const form of document.querySelectorAll('form[data-unsaved]')) {
  form.addEventListener('input', () => changed.add(form));
  form.addEventListener('submit', () => changed.delete(form));
  form.addEventListener('kept', () => changed.delete(form));
  if (form.querySelector('[aria-invalid="true"]')) changed.add(form);
}
window.addEventListener('beforeunload', event => {
  if (changed.size > 0) event.preventDefault();
});
