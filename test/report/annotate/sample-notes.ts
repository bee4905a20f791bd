import {
  type AnnotationWords,
  annotateWorkbook,
  type CellNote,
} from '../../../src/report/annotate/annotate-workbook.ts';
import { openZip } from '../../../src/workbook/open-zip.ts';

export const WORDS: AnnotationWords = {
  sheetName: 'Lỗi cần sửa',
  title: 'Lỗi cần sửa trong tệp này',
  heads: { number: 'STT', severity: 'Mức', place: 'Vị trí', message: 'Vấn đề', hint: 'Cách sửa' },
  severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Thông tin' },
  author: 'Tổ thẩm định',
  existingComment: 'Ghi chú đã có trong ô được giữ nguyên.',
  wholeFile: 'Cả tệp',
};

/** A note on a cell of the sheet of scores, with what is said otherwise. */
export function noteOf(change: Partial<CellNote>): CellNote {
  return {
    code: 'score-above-max',
    severity: 'error',
    sheet: 'Bảng điểm',
    row: 3,
    column: 2,
    message: 'Điểm vượt điểm tối đa.',
    hint: '',
    ...change,
  };
}

/** Parts of an annotated copy as text; those that are no text as their bytes in Latin-1. */
export function textsOf(bytes: Uint8Array | undefined): ReadonlyMap<string, string> {
  const read = bytes && openZip(bytes, () => true);
  if (!read?.ok) throw new Error('not a workbook');
  return new Map(
    [...read.parts].map(([path, part]) => [
      path,
      new TextDecoder(/\.(?:xml|rels|vml)$/.test(path) ? 'utf-8' : 'latin1').decode(part),
    ]),
  );
}

/** Text of one part of an annotated copy. */
export function partOf(bytes: Uint8Array, notes: readonly CellNote[], path: string): string {
  const part = textsOf(annotateWorkbook(bytes, notes, WORDS)).get(path);
  if (part === undefined) throw new Error(`no ${path}`);
  return part;
}
