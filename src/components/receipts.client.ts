/**
 * Shows the receipt of a number in a card beside it, made from the row that the number leads to. Without this script the
 * link jumps to that row; with it the row stays one step away.
 */
const section = document.querySelector<HTMLElement>('#receipts');
const card = section?.querySelector<HTMLDialogElement>('.receipt-card');
const part = <Part extends HTMLElement>(selector: string) => card!.querySelector<Part>(selector)!;

/** The row or list item behind a link inside the page. */
function receiptBehind(link: Element | null): HTMLElement | undefined {
  const hash = link?.getAttribute('href') ?? '';
  const row =
    hash.length > 1 && hash.startsWith('#')
      ? document.getElementById(decodeURIComponent(hash.slice(1)))
      : null;
  return row?.matches('.receipts tr, .sums p') ? row : undefined;
}

const clean = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const copyInto = (to: Element, from: Element) =>
  to.append(...[...from.childNodes].map((node) => node.cloneNode(true)));
/** Puts values into the gaps of a text, in order. */
const filled = (text: string, ...values: string[]) =>
  values.reduce((rest, value) => rest.replace('{}', () => value), text);

function showRow(row: HTMLTableRowElement): string {
  const table = row.closest('table')!;
  let named: Element | null = row;
  while (named && !named.querySelector('th[scope="row"]')) named = named.previousElementSibling;
  const name = clean(named?.querySelector('th'));
  const cells = [...row.cells].filter((cell) => cell.tagName === 'TD');
  const [column, , , read, limits] = cells.map(clean);
  part('.name').textContent = `${name}, ${column!.toLocaleLowerCase()}`;
  copyInto(part('.origin'), row.closest('.table-scroll')!.previousElementSibling!);
  const list = document.createElement('dl');
  part('.body').append(list);
  const heads = [...table.tHead!.rows[0]!.cells].slice(1);
  cells.slice(1).forEach((cell, i) => {
    const term = document.createElement('dt');
    term.textContent = clean(heads[i + 1]);
    const value = document.createElement('dd');
    if (cell.lang) value.lang = cell.lang;
    copyInto(value, cell);
    list.append(term, value);
  });
  // the heading of the block names what the code of the sum stands for
  const sum = list.querySelector('dd:last-child a');
  if (sum) sum.textContent = clean(row.closest('tbody')!.rows[0]);
  const what = filled(
    section!.dataset.score!,
    row.id.slice(0, row.id.lastIndexOf('-')),
    column!.toLocaleLowerCase(),
  );
  return /^[\d−]/.test(read!) ? `${what} ${read}/${limits!.split('–')[1]}` : `${what}: ${read}`;
}

function showSum(sum: HTMLElement): string {
  const column = clean(sum.querySelector('i')).toLocaleLowerCase();
  const name = clean(sum.closest('li')!.querySelector('b')) + (column && `, ${column}`);
  part('.name').textContent = name;
  copyInto(part('.body'), sum);
  return `${name[0]!.toLocaleLowerCase()}${name.slice(1)}: ${clean(sum.querySelector('strong')) || clean(sum)}`;
}

function show(receipt: HTMLElement): void {
  for (const emptied of ['.name', '.origin', '.body', '[role]']) part(emptied).textContent = '';
  const what = receipt instanceof HTMLTableRowElement ? showRow(receipt) : showSum(receipt);
  const here = section!.dataset.page ?? location.href.split('#')[0];
  part('.cited').textContent = `${filled(section!.dataset.cited!, what)} ${here}#${receipt.id}`;
  part<HTMLAnchorElement>('.row').href = `#${receipt.id}`;
  try {
    history.replaceState(history.state, '', `#${receipt.id}`);
  } catch {
    // a browser that keeps the address of a file as it is
  }
}

/** Beside the number on a wide screen; the style sheet puts it at the foot of a narrow one. */
function place(link: Element): void {
  const { left, bottom, top } = link.getBoundingClientRect();
  const { offsetHeight, offsetWidth } = card!;
  const below =
    bottom + 8 + offsetHeight <= innerHeight
      ? bottom + 8
      : Math.max(8, Math.min(top - 8 - offsetHeight, innerHeight - offsetHeight - 8));
  card!.style.setProperty(
    '--x',
    `${Math.max(8, Math.min(left, document.documentElement.clientWidth - offsetWidth - 8))}px`,
  );
  card!.style.setProperty('--y', `${below}px`);
}

function copy(): void {
  const cited = part('.cited');
  const { copied, select } = part('.copy').dataset;
  const say = (text: string | undefined) => {
    part('[role]').textContent = text ?? '';
  };
  const refused = () => {
    getSelection()?.selectAllChildren(cited);
    say(select);
  };
  if (!navigator.clipboard) refused();
  else navigator.clipboard.writeText(cited.textContent ?? '').then(() => say(copied), refused);
}

const isOutside = ({ clientX, clientY }: MouseEvent) => {
  const { left, right, top, bottom } = card!.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
};

function onClick(event: MouseEvent): void {
  const target = event.target as Element;
  const link = target.closest('a');
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const receipt = receiptBehind(link);
  if (target.closest('.copy')) copy();
  else if (target.closest('.close') || (target === card && isOutside(event))) card!.close();
  else if (card!.open && link && (!receipt || link.matches('.row'))) card!.close();
  // inside the section a link leads from row to row
  else if (link && receipt && (card!.open || !section!.contains(link))) {
    open(receipt, link);
    event.preventDefault();
  }
}

function open(receipt: HTMLElement, link: Element): void {
  show(receipt);
  if (!card!.open) {
    card!.showModal();
    place(link);
  }
  part('.name').focus();
}

// An old browser without dialogs follows the link.
if (section && card && 'showModal' in card) document.addEventListener('click', onClick);

export {};
