import { expect, it } from 'vitest';
import { cellNamed } from '../../../src/report/annotate/cell-range.ts';
import { type ColouredCell, colourCells } from '../../../src/report/annotate/colour-cells.ts';
import { rootOf } from '../../../src/report/annotate/xml-elements.ts';

/** The sheet data after cells were coloured: style s becomes 100 + s for an error. */
function coloured(before: string, ...names: string[]): string {
  const cells = names.map((name): ColouredCell => ({ ...cellNamed(name), severity: 'error' }));
  const xml = colourCells(before, rootOf(before), cells, { coloured: (style) => 100 + style });
  return xml.replace(/^<worksheet>|<\/worksheet>$/g, '');
}

it.each`
  sheet                                                                                                 | cells                 | result                                                                                                                                   | because
  ${'<sheetData/>'}                                                                                     | ${['B2']}             | ${'<sheetData><row r="2"><c r="B2" s="100"/></row></sheetData>'}                                                                         | ${'a sheet without rows'}
  ${'<sheetData></sheetData>'}                                                                          | ${['B2', 'A2', 'A1']} | ${'<sheetData><row r="1"><c r="A1" s="100"/></row><row r="2"><c r="A2" s="100"/><c r="B2" s="100"/></row></sheetData>'}                  | ${'whatever the order of the notes'}
  ${'<sheetData><row r="2"/></sheetData>'}                                                              | ${['A1', 'B2', 'A3']} | ${'<sheetData><row r="1"><c r="A1" s="100"/></row><row r="2"><c r="B2" s="100"/></row><row r="3"><c r="A3" s="100"/></row></sheetData>'} | ${'before, in and after an empty row'}
  ${'<sheetData><row r="1"><c r="A1"/><c r="D1" s="3" t="n"/></row></sheetData>'}                       | ${['A1', 'B1', 'D1']} | ${'<sheetData><row r="1"><c r="A1" s="100"/><c r="B1" s="100"/><c r="D1" s="103" t="n"/></row></sheetData>'}                             | ${'as LibreOffice writes empty cells'}
  ${"<sheetData><row r='1'><c r='A1' s='7'><v>1</v></c></row></sheetData>"}                             | ${['A1']}             | ${"<sheetData><row r='1'><c r='A1' s=\"107\"><v>1</v></c></row></sheetData>"}                                                            | ${'single quotes'}
  ${'<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c/></row></sheetData>'}                  | ${['B1', 'C1', 'A2']} | ${'<sheetData><row><c><v>1</v></c><c s="100"><v>2</v></c><c r="C1" s="100"/></row><row><c s="100"/></row></sheetData>'}                  | ${'neither rows nor cells have names'}
  ${'<sheetData><row r="1" spans="1:2"><c r="A1"/></row></sheetData>'}                                  | ${['C1']}             | ${'<sheetData><row r="1"><c r="A1"/><c r="C1" s="100"/></row></sheetData>'}                                                              | ${'a span that no longer holds'}
  ${'<sheetData><row r="1" s="5" customFormat="1"><c r="A1"/></row></sheetData>'}                       | ${['A1', 'B1']}       | ${'<sheetData><row r="1" s="5" customFormat="1"><c r="A1" s="100"/><c r="B1" s="105"/></row></sheetData>'}                               | ${'an absent cell looks like its row, a cell without style does not'}
  ${'<cols><col min="2" max="3" style="4"/></cols><sheetData><row r="1" s="5"/></sheetData>'}           | ${['C1', 'D1']}       | ${'<cols><col min="2" max="3" style="4"/></cols><sheetData><row r="1" s="5"><c r="C1" s="104"/><c r="D1" s="100"/></row></sheetData>'}   | ${'else like its column'}
  ${'<sheetData><row r="1"><c r="A1"/><extLst/></row></sheetData>'}                                     | ${['B1']}             | ${'<sheetData><row r="1"><c r="A1"/><c r="B1" s="100"/><extLst/></row></sheetData>'}                                                     | ${'extensions come last'}
  ${'<sheetData><!-- <c r="A1"/> --><row r="1"><c r="A1"><v><![CDATA[<c>]]></v></c></row></sheetData>'} | ${['A1']}             | ${'<sheetData><!-- <c r="A1"/> --><row r="1"><c r="A1" s="100"><v><![CDATA[<c>]]></v></c></row></sheetData>'}                            | ${'what only looks like markup'}
`('$cells in $sheet: $because', ({ sheet, cells, result }) => {
  expect(coloured(`<worksheet>${sheet}</worksheet>`, ...cells)).toBe(result);
});
