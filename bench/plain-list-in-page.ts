/** Runs in the page that the library page is compared with: a plain list of as many rows as a browser takes at once, in the same style. */
const ROWS = 3_000;
/** Rows whose words change with a typed letter: some more than are in sight. */
const CHANGED = 24;

const list = document.querySelector('.plain-rows');
const first = list?.firstElementChild;
const field = document.querySelector('input');

// Elsewhere a letter would lay all of them out.
if (list && first && location.hash === '#long')
  for (let count = list.children.length; count < ROWS; count += 1) list.append(first.cloneNode(true));

field?.addEventListener('input', () => {
  const rows = [...document.querySelectorAll('.row-line')].slice(0, 2 * CHANGED);
  for (const [at, row] of rows.entries()) row.textContent = `${at} ${field.value} `.repeat(12);
});
