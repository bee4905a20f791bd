import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/workbook/read-csv.ts';
import { readSource } from '../../src/workbook/read-source.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const textsOf = (data: Uint8Array) => {
  const read = readCsv(data, '2023/scores/bang-dai.csv');
  return read.ok
    ? read.grids[0]!.rows.map((row) => (row ?? []).map((cell) => (cell?.kind === 'text' ? cell.text : null)))
    : read.fault;
};

describe('readCsv', () => {
  it.each`
    text                       | rows                             | because
    ${'a,b\r\n6.10,"8,5"\r\n'} | ${[['a', 'b'], ['6.10', '8,5']]} | ${'commas; a code and a decimal comma stay text'}
    ${'a;b\n6.10;8,5'}         | ${[['a', 'b'], ['6.10', '8,5']]} | ${'semicolons, as a Vietnamese Excel writes; no last line end'}
    ${'a\tb\n1\t2\n'}          | ${[['a', 'b'], ['1', '2']]}      | ${'tabs'}
    ${'\uFEFFmã,điểm\n'}       | ${[['mã', 'điểm']]}              | ${'a byte order mark is no text'}
    ${'a,b\n,0\n'}             | ${[['a', 'b'], [null, '0']]}     | ${'an empty cell is not a zero'}
    ${'a\n"x ""y""\nz"\n'}     | ${[['a'], ['x "y"\nz']]}         | ${'doubled quotes, and a line break inside'}
    ${'"a,b";c\n1;2\n'}        | ${[['a,b', 'c'], ['1', '2']]}    | ${'a comma inside quotes does not separate'}
    ${'e\u0302\n'}             | ${[['ê']]}                       | ${'NFD text'}
    ${'a,"b\n'}                | ${'damaged'}                     | ${'a quotation that never ends'}
    ${''}                      | ${[]}                            | ${'an empty file has no rows'}
  `('$text: $because', ({ text, rows }) => {
    expect(textsOf(bytes(text))).toEqual(rows);
  });

  it('refuses what is not UTF-8 instead of replacing letters', () => {
    expect(textsOf(new Uint8Array([0x53, 0xf4, 0x20, 0x41]))).toBe('not-utf-8');
  });

  it('names its sheet after the file', () => {
    const read = readCsv(bytes('a'), '2023/scores/so-y-te.csv');
    expect(read.ok && read.grids[0]!.sheet).toBe('so-y-te');
  });

  it('gives back every table of texts that was written (property)', () => {
    const field = fc
      .string({ minLength: 1 })
      .map((text) => text.normalize('NFC'))
      .filter((text) => text.trim() !== '');
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const head = ['a', 'b', 'c', 'd'];
        const text = [head, ...rows]
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(textsOf(bytes(text))).toEqual([head, ...rows]);
      }),
    );
  });
});

describe('readSource', () => {
  it.each`
    file            | fault
    ${'a.docx'}     | ${'unknown-format'}
    ${'a.pdf'}      | ${'unknown-format'}
    ${'noending'}   | ${'unknown-format'}
    ${'a.xlsx.exe'} | ${'unknown-format'}
    ${'a.XLSX'}     | ${'not-a-workbook'}
  `('$file → $fault', ({ file, fault }) => {
    expect(readSource(bytes('a,b'), file)).toEqual({ ok: false, fault });
  });
});
