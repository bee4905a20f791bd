import type { chartsFigureVi } from './charts-figure-vi.ts';

export const chartsFigureEn: typeof chartsFigureVi = {
  table: 'Table of figures',
  explore: 'Explore',
  still: 'Back to the drawing',
  source: 'Source',
  sample: 'Sample data, not real results',
  download: 'Download',
  embed: 'Embed',
  embedCode: 'Embed code',
  embedHint: 'Copy this code into your page; the drawing adapts to its width and uses no script.',
  embedPage: 'Page to embed',
  onPage: 'See it on',
  firstOnly: (shown: number, all: number) => `the first ${shown} of ${all} units; the open data have all`,
};
