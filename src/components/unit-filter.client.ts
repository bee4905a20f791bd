import { fold } from '../text/fold.ts';

/** Narrows the directory of units down to the rows whose name has the typed text, with or without marks. */
const box = document.querySelector<HTMLElement>('.unit-filter');
const field = box?.querySelector('input');
const count = box?.querySelector('output');

function apply(wanted: string): void {
  let shown = 0;
  for (const section of document.querySelectorAll<HTMLElement>('.unit-section')) {
    const before = shown;
    for (const row of section.querySelectorAll<HTMLTableRowElement>('tbody tr')) {
      row.hidden = !fold(row.cells[0]?.textContent ?? '').includes(wanted);
      if (!row.hidden) shown++;
    }
    section.hidden = shown === before;
  }
  if (count) count.textContent = wanted === '' ? '' : `${count.dataset.label} ${shown}`;
}

if (box && field) {
  box.hidden = false;
  field.addEventListener('input', () => apply(fold(field.value)));
  // a reloaded page may bring the field back filled
  if (field.value !== '') apply(fold(field.value));
}
