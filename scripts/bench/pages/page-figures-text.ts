import type { PageFigure } from './measure-pages.ts';

/** How much later than its bare floor a page may be, in milliseconds. */
const LCP_OVER = 300;
const TBT_OVER = 50;

/** Where a page misses what is promised; empty where it keeps to it. */
export function missesOf({ page, bare }: PageFigure): string[] {
  return [
    ...(page.accessibility < 100 ? [`accessibility ${page.accessibility}`] : []),
    ...(page.bestPractices < 100 ? [`best practices ${page.bestPractices}`] : []),
    ...(page.seo < 100 ? [`seo ${page.seo}`] : []),
    ...(page.cls > 0 ? [`CLS ${page.cls}`] : []),
    ...(page.lcp - bare.lcp > LCP_OVER ? [`LCP ${Math.round(page.lcp - bare.lcp)} ms over its floor`] : []),
    ...(page.tbt - bare.tbt > TBT_OVER ? [`TBT ${Math.round(page.tbt - bare.tbt)} ms over its floor`] : []),
    ...page.faults,
  ];
}

/** Figures of pages as one table for a terminal. */
export function pageFiguresText(figures: readonly PageFigure[]): string {
  const head = [
    'page',
    'a11y',
    'best',
    'seo',
    'perf',
    'bare',
    'LCP ms',
    'bare',
    'TBT ms',
    'bare',
    'CLS',
    'goal',
  ];
  const rows = figures.map((figure) => {
    const { path, page, bare } = figure;
    const numbers = [
      page.accessibility,
      page.bestPractices,
      page.seo,
      page.performance,
      bare.performance,
      page.lcp,
      bare.lcp,
      page.tbt,
      bare.tbt,
    ];
    return [
      path,
      ...numbers.map((one) => one.toFixed(0)),
      page.cls.toFixed(3),
      missesOf(figure).join(', ') || 'met',
    ];
  });
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]!.length)));
  return all
    .map((row) =>
      row
        .map((cell, i) =>
          i === 0 || i === head.length - 1 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
