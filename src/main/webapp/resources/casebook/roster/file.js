// Says that a chosen file is too large before it is sent; the server says so too.
const form = document.querySelector('form[data-most]');
const input = form?.querySelector('input[type="file"]');
const error = document.getElementById('file-error');

function check() {
  const large = input.files.length > 0 && input.files[0].size > Number(form.dataset.most);
  error.textContent = large ? form.dataset.tooLarge : '';
  input.setAttribute('aria-invalid', String(large));
  input.closest('.field').classList.toggle('is-wrong', large);
  return !large;
}

input?.addEventListener('change', check);
form?.addEventListener('submit', event => {
  if (!check()) {
    event.preventDefault();
    input.focus();
  }
});
