import { describe, expect, it } from 'vitest';
import { CLEAN_FOLDER } from '../rig/fixture-folder.ts';
import { APPRAISED, formRows, rowOf, SELF } from '../rig/forms.ts';
import { frameworkOf } from '../rig/rules.ts';
import { computeChanged } from '../rig/year-inputs.ts';

const framework = frameworkOf();

/** Notes of so-b, whose form has these words beside components, and the year that they are from. */
function notesWith(words: Readonly<Record<string, string>>) {
  const rows = formRows(framework, 'Sở Bình', { self: SELF, appraised: { ...APPRAISED, '1.1': 5 } });
  // behind code, name, maximum and two columns of scores
  for (const [code, text] of Object.entries(words)) rows[rowOf(rows, code)]![5] = text;
  rows.push([null, 'Ghi chú chung', null, null, null, 'ngoài bảng']);
  const scores = { ...CLEAN_FOLDER.scores, 'so-b.xlsx': [{ name: 'Bảng điểm', rows }] };
  return computeChanged({ scores });
}

describe('notes beside scores', () => {
  it('are read with unit, component and cell, each once, blanks in order', () => {
    const { notes } = notesWith({
      '1.1': '  Thiếu minh chứng\n(đợt 2) ',
      '3.10': 'Đã kiểm tra',
      '1.2': '  ',
    });
    expect(notes.map(({ unit, code, text, at }) => [unit, code, text, at.sheet, at.row, at.column])).toEqual([
      ['so-b', '1.1', 'Thiếu minh chứng (đợt 2)', 'Bảng điểm', 6, 5],
      ['so-b', '3.10', 'Đã kiểm tra', 'Bảng điểm', 13, 5],
    ]);
  });

  it('change no result, are no finding, and stand in nothing that is published', () => {
    const { dataset, findings } = notesWith({ '1.1': 'Quýzk' });
    const plain = computeChanged();
    expect(dataset!.units).toEqual(plain.dataset!.units);
    expect(findings).toEqual(plain.findings);
    const text = JSON.stringify(dataset, (_, value) => (typeof value === 'bigint' ? String(value) : value));
    expect(text).not.toContain('Quýzk');
  });

  it('a year without notes has none', () => {
    expect(computeChanged().notes).toEqual([]);
  });
});
