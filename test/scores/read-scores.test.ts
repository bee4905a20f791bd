import { describe, expect, it } from 'vitest';
import { APPRAISED, formRows, matrixRows, SELF } from '../rig/forms.ts';
import { lineOf, readSheets, scoresOf } from '../rig/read-sheets.ts';
import { frameworkOf, registryOf, UNITS_YAML } from '../rig/rules.ts';

const framework = frameworkOf();
const SHEET = 'Bảng điểm';
const form = (unitName: string, name = SHEET) => ({ name, rows: formRows(framework, unitName) });

describe('who a form is of', () => {
  it.each`
    file            | sheet        | stated                        | findings                       | because
    ${'so-b.xlsx'}  | ${SHEET}     | ${'Sở Bình'}                  | ${[]}                          | ${'file and statement agree'}
    ${'bang.xlsx'}  | ${SHEET}     | ${'Sở Bình'}                  | ${[]}                          | ${'the statement is enough'}
    ${'bang.xlsx'}  | ${'Sở Bình'} | ${'Sở Bình'}                  | ${[]}                          | ${'the sheet agrees'}
    ${'so-b.xlsx'}  | ${SHEET}     | ${'sở  bình'}                 | ${[]}                          | ${'case and spaces do not matter'}
    ${'so-b.xlsx'}  | ${SHEET}     | ${'Sở Bình'.normalize('NFD')} | ${[]}                          | ${'nor does the form of Unicode'}
    ${'so-b.xlsx'}  | ${SHEET}     | ${'Sở An'}                    | ${['unit-differs so-b A2']}    | ${'the file says so-b, the sheet says Sở An'}
    ${'bang.xlsx'}  | ${'Sở Bình'} | ${'Sở An'}                    | ${['unit-differs so-b A2']}    | ${'two names on one sheet'}
    ${'so-b.xlsx'}  | ${SHEET}     | ${'Sở Lạ'}                    | ${['unit-unknown - A2']}       | ${'a stated name that nobody has is not overruled'}
    ${'so-cu.xlsx'} | ${SHEET}     | ${'Sở Cũ'}                    | ${['unit-not-valid so-cu A2']} | ${'merged away before the dossiers were due'}
  `('$file, sheet $sheet, states $stated: $because', ({ file, sheet, stated, findings }) => {
    const read = readSheets({ [file]: [form(stated, sheet)] });
    expect(read.findings.map(lineOf)).toEqual(findings);
    expect([...read.unitsWithSheet]).toEqual(findings.length === 0 ? ['so-b'] : []);
  });

  it.each`
    file           | sheet        | units       | findings                | because
    ${'so-b.xlsx'} | ${SHEET}     | ${['so-b']} | ${[]}                   | ${'the name of the file'}
    ${'bang.xlsx'} | ${'Sở Bình'} | ${['so-b']} | ${[]}                   | ${'the name of the sheet'}
    ${'bang.xlsx'} | ${'so-b'}    | ${['so-b']} | ${[]}                   | ${'its id as name of the sheet'}
    ${'bang.xlsx'} | ${SHEET}     | ${[]}       | ${['unit-unknown - -']} | ${'nothing says who it is: not a guess'}
  `('without a statement, $file, sheet $sheet: $because', ({ file, sheet, units, findings }) => {
    const rows = formRows(framework, '').map((row, r) => (r === 1 ? [] : row));
    const read = readSheets({ [file]: [{ name: sheet, rows }] });
    expect(read.findings.map(lineOf)).toEqual(findings);
    expect([...read.unitsWithSheet]).toEqual(units);
  });
});

it('a unit is known by either spelling of its name', () => {
  const registry = UNITS_YAML.replace('vi: "Sở Bình"', 'vi: "Sở Văn hóa và Thể thao"');
  for (const stated of ['Sở Văn hoá và Thể thao', 'SỞ VĂN HÓA VÀ THỂ THAO']) {
    const read = readSheets({ 'so-b.xlsx': [form(stated)] }, { registry: registryOf(registry) });
    expect(read.findings).toEqual([]);
    expect([...read.unitsWithSheet]).toEqual(['so-b']);
  }
});

it('a sheet name that was cut at 31 characters inside a syllable is still the unit’s', () => {
  const name = 'Ban Quản lý khu kinh tế Bắc Hoàng';
  expect(name.slice(0, 31).endsWith(' Hoà')).toBe(true);
  const registry = registryOf(UNITS_YAML.replace('vi: "Ban Cần"', `vi: "${name}"`));
  const rows = formRows(framework, '').map((row, r) => (r === 1 ? [] : row));
  const read = readSheets({ 'bang.xlsx': [{ name: name.slice(0, 31), rows }] }, { registry });
  expect([...read.unitsWithSheet]).toEqual(['ban-c']);
});

it('the counted column is missed once for each unit, at the first of its sheets', () => {
  const self = { name: SHEET, rows: formRows(framework, 'Sở An', { self: SELF }) };
  const final = { name: SHEET, rows: formRows(framework, 'Sở An', { final: APPRAISED }) };
  const { findings } = readSheets({ 'a.xlsx': [self], 'b.xlsx': [final] });
  expect(findings.map((one) => [lineOf(one), one.at.file])).toEqual([
    ['column-missing so-a -', '2023/scores/a.xlsx'],
  ]);
});

describe('several tables', () => {
  it('one workbook with a sheet for each unit', () => {
    const read = readSheets({ 'tong-hop.xlsx': [form('Sở An', 'Sở An'), form('Sở Bình', 'Sở Bình')] });
    expect(read.findings).toEqual([]);
    expect([...read.unitsWithSheet]).toEqual(['so-a', 'so-b']);
  });

  it('a unit twice: the second is named and left out, not added and not averaged', () => {
    const second = {
      name: SHEET,
      rows: formRows(framework, 'Sở An', { self: SELF, appraised: { ...APPRAISED, '1.1': 1 } }),
    };
    const read = readSheets({ 'a.xlsx': [form('Sở An')], 'b.xlsx': [second] });
    expect(read.findings.map(lineOf)).toEqual(['unit-duplicate so-a -']);
    expect(read.findings[0]?.at.file).toBe('2023/scores/b.xlsx');
    expect(read.findings[0]?.facts).toEqual({ other: '2023/scores/a.xlsx, Bảng điểm' });
    expect(scoresOf(read, 'so-a')['1.1']).toBe('8');
  });

  it('self and appraised scores of a unit in two files are no repeat', () => {
    const read = readSheets({
      'a.xlsx': [{ name: SHEET, rows: formRows(framework, 'Sở An', { self: SELF }) }],
      'b.xlsx': [{ name: SHEET, rows: formRows(framework, 'Sở An', { appraised: APPRAISED }) }],
    });
    expect(read.findings).toEqual([]);
    expect([scoresOf(read, 'so-a', 'self')['1.1'], scoresOf(read, 'so-a')['1.1']]).toEqual(['9', '8']);
  });

  it('a form and a matrix beside each other', () => {
    const units = [{ id: 'so-b', name: 'Sở Bình', scores: APPRAISED }];
    const read = readSheets({
      'so-a.xlsx': [form('Sở An')],
      'tong-hop.xlsx': [{ name: 'Thẩm định', rows: matrixRows(framework, 'NĂM 2023', units) }],
    });
    expect(read.findings).toEqual([]);
    expect(scoresOf(read, 'so-b')['3.10']).toBe('7');
  });
});

describe('sheets', () => {
  it('hidden sheets are read like others, and named', () => {
    const read = readSheets({ 'a.xlsx': [{ ...form('Sở An'), hidden: true }, form('Sở Bình', 'B')] });
    expect(read.findings.map(lineOf)).toEqual(['sheet-hidden so-a -']);
    expect([...read.unitsWithSheet]).toEqual(['so-a', 'so-b']);
  });

  it('a guide beside the form is no finding', () => {
    const guide = { name: 'Hướng dẫn', rows: [['Điểm ghi bằng số.'], ['Xem mục 1.1']] };
    expect(readSheets({ 'so-a.xlsx': [guide, form('Sở An')] }).findings).toEqual([]);
  });

  it.each`
    sheets                                                                                 | findings                   | because
    ${[{ name: 'Tờ trình', rows: [['Kính gửi: Hội đồng']] }]}                              | ${['table-not-found - -']} | ${'a letter'}
    ${[{ name: 'Trống', rows: [] }]}                                                       | ${['table-not-found - -']} | ${'an empty sheet'}
    ${[form('Sở An'), { name: 'Mất đầu', rows: formRows(framework, 'Sở Bình').slice(4) }]} | ${['table-not-found - -']} | ${'component codes without a head: its scores would be lost in silence'}
  `('no table: $because', ({ sheets, findings }) => {
    expect(readSheets({ 'a.xlsx': sheets }).findings.map(lineOf)).toEqual(findings);
  });

  it('names the sheet that lost its head', () => {
    const lost = { name: 'Mất đầu', rows: formRows(framework, 'Sở Bình').slice(4) };
    const [finding] = readSheets({ 'a.xlsx': [form('Sở An'), lost] }).findings;
    expect(finding?.at.sheet).toBe('Mất đầu');
  });

  it('of another year: named at its title, and still judged', () => {
    const rows = formRows(framework, 'Sở An');
    rows[0] = ['BẢNG ĐIỂM THI ĐUA CHUYỂN ĐỔI SỐ NĂM 2022'];
    rows[6]![4] = 11;
    const { findings } = readSheets({ 'so-a.xlsx': [{ name: SHEET, rows }] });
    expect(findings.map(lineOf)).toEqual(['year-differs - A1', 'score-above-max so-a E7']);
    expect(findings[0]?.facts).toEqual({ stated: 2022 });
  });

  it('with every fault at once: the owner of a sheet gets the whole list', () => {
    const rows = formRows(framework, 'Sở An');
    rows[6]![4] = 11;
    rows[7]![4] = -1;
    rows[9]![4] = 'tám';
    rows[12]![4] = null;
    const { findings } = readSheets({ 'so-a.xlsx': [{ name: SHEET, rows }] });
    expect(findings.map(lineOf).sort()).toEqual([
      'score-above-max so-a E7',
      'score-missing so-a E13',
      'score-negative so-a E8',
      'score-unreadable so-a E10',
    ]);
  });
});
