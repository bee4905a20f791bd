import type { PaperBlock, PaperColumn, PaperRow, ParagraphBlock, TableBlock } from './paper.ts';

export const body = (text: string): ParagraphBlock => ({ kind: 'paragraph', text, look: 'body' });
export const basis = (text: string): ParagraphBlock => ({ kind: 'paragraph', text, look: 'basis' });
export const note = (text: string): ParagraphBlock => ({ kind: 'paragraph', text, look: 'note' });
export const centre = (text: string): ParagraphBlock => ({ kind: 'paragraph', text, look: 'centre' });
export const heading = (text: string): PaperBlock => ({ kind: 'heading', level: 1, text });
export const subheading = (text: string): PaperBlock => ({ kind: 'heading', level: 2, text });
/** Nothing for no items: an empty list is no list. */
export const list = (items: readonly string[]): PaperBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];
export const lines = (count: number): PaperBlock => ({ kind: 'lines', count });

/** A column of a table. @param width millimetres */
export const column = (head: string, width: number, align: PaperColumn['align'] = 'left'): PaperColumn => ({
  head,
  width,
  align,
});
export const row = (cells: readonly string[], isBold = false): PaperRow => ({ cells, isBold });

/** A table whose rows are named by its second column: the first has the number, the code or the rank. */
export const table = (
  label: string,
  columns: readonly PaperColumn[],
  rows: readonly PaperRow[],
  isDense = false,
): TableBlock => ({ kind: 'table', label, columns, rowHead: 1, rows, isDense });
