/**
 * Relative address from one file of the report to another, percent-encoded, so that a name with "#", "?" or ":" leads
 * nowhere else.
 * @param from and to paths in the report folder, with forward slashes
 * @example hrefBetween('2023/units/so-a.html', '2023/receipts/so-a.html') // => '../receipts/so-a.html'
 * @example hrefBetween('index.html', '2023/copies/a #1.xlsx') // => '2023/copies/a%20%231.xlsx'
 */
export function hrefBetween(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const up = here.slice(shared).map(() => '..');
  const down = there.slice(shared).map((part) => encodeURIComponent(part.toWellFormed()));
  return [...up, ...down].join('/');
}

/** Last part of a path. @example fileName('2023/scores/so-a.xlsx') // => 'so-a.xlsx' */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
