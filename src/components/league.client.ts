/**
 * Makes the ranking tables of a year sortable and filters them by name. Works on what stands in the page: the tables
 * are whole without it. A classic script, because pages must also work from a folder on disk.
 */
import { fold } from '../text/fold.ts';

type Direction = 'ascending' | 'descending';

const { lang } = document.documentElement;
const decimalMark = lang === 'vi' ? ',' : '.';
const names = new Intl.Collator(lang);
const tools = document.querySelector<HTMLElement>('.league-tools');
const status = tools?.querySelector('.league-status');

/** Says a message of the page with the name of a column or a number in it. */
function say(message: string | undefined, value = '', all = ''): void {
  if (status) status.textContent = (message ?? '').replace('{}', () => value).replace('{all}', () => all);
}

/** The figure that a cell shows; NaN where it shows none. */
function figureOf(text: string): number {
  const digits = [...text].filter((one) => (one >= '0' && one <= '9') || one === decimalMark).join('');
  return digits === '' ? Number.NaN : Number(digits.replace(',', '.')) * (text.includes('−') ? -1 : 1);
}

/** Rows in another order; where values are equal the order stays, and cells without a figure stand last either way. */
function sortedRows(
  rows: HTMLTableRowElement[],
  column: number,
  direction: Direction,
): HTMLTableRowElement[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => {
    const cell = row.cells[column]!;
    const text = cell.textContent ?? '';
    return { row, text, figure: cell.tagName === 'TH' ? 0 : figureOf(text) };
  });
  keyed.sort((a, b) => {
    const gap = Number(Number.isNaN(a.figure)) - Number(Number.isNaN(b.figure));
    return gap || sign * (a.figure - b.figure || names.compare(a.text, b.text)) || 0;
  });
  return keyed.map(({ row }) => row);
}

function makeSortable(table: HTMLTableElement): void {
  const body = table.tBodies[0]!;
  const inRankOrder = [...body.rows];
  const heads = [...table.tHead!.rows[0]!.cells];
  let sorted = { column: 0, direction: 'ascending' as Direction };

  /** Column 0 is the rank: its rising order is the order of the page. */
  const sort = (column: number, direction: Direction) => {
    sorted = { column, direction };
    const isRankOrder = column === 0 && direction === 'ascending';
    body.append(...(isRankOrder ? inRankOrder : sortedRows(inRankOrder, column, direction)));
    for (const [c, head] of heads.entries()) {
      if (c === column) head.setAttribute('aria-sort', direction);
      else head.removeAttribute('aria-sort');
    }
  };

  for (const [column, head] of heads.entries()) {
    const isName = head.classList.contains('unit');
    const first: Direction = column === 0 || isName ? 'ascending' : 'descending';
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    const name = (head.querySelector('.name') ?? head.querySelector('span'))?.textContent ?? '';
    button.addEventListener('click', () => {
      const again = sorted.column === column;
      if (!again) sort(column, first);
      else if (sorted.direction === first) sort(column, first === 'ascending' ? 'descending' : 'ascending');
      else sort(0, 'ascending');
      const isUp = sorted.direction === 'ascending';
      const words = tools?.dataset ?? {};
      if (sorted.column === 0) say(isUp ? words.byRank : words.byRankBack);
      else if (isName) say(isUp ? words.byName : words.byNameBack, name);
      else say(isUp ? words.ascending : words.descending, name);
    });
  }
  heads[0]?.setAttribute('aria-sort', 'ascending');
}

function makeFilter(field: HTMLInputElement): void {
  const main = document.getElementById('content')!;
  const rows = [...main.querySelectorAll<HTMLElement>('.standings tbody tr, .unranked li')].map((row) => ({
    row,
    name: fold(row.querySelector('th, .name')?.textContent ?? ''),
    isCounted: row.closest('.heat') === null,
  }));
  const all = rows.filter(({ isCounted }) => isCounted).length;
  const filter = () => {
    const wanted = fold(field.value).split(' ');
    let shown = 0;
    for (const { row, name, isCounted } of rows) {
      row.hidden = !wanted.every((word) => name.includes(word));
      if (isCounted && !row.hidden) shown++;
    }
    const figure = new Intl.NumberFormat(lang);
    if (field.value.trim() === '') say('');
    else if (shown === 0) say(tools?.dataset.foundNone);
    else say(tools?.dataset.found, figure.format(shown), figure.format(all));
  };
  field.addEventListener('input', filter);
  field.closest<HTMLElement>('[hidden]')!.hidden = false;
  // A browser that comes back to the page may have kept what was typed.
  if (field.value !== '') filter();
}

for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) makeSortable(table);
const field = tools?.querySelector<HTMLInputElement>('input');
if (field) makeFilter(field);
