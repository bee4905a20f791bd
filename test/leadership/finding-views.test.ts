import { expect, it } from 'vitest';
import { makeFinding } from '../../src/findings/make-finding.ts';
import { acceptedFindings, openByUnit, openKinds } from '../../src/leadership/finding-views.ts';
import { weighedFinding } from '../rig/leadership-year.ts';

const AT = { file: '2023/scores/so-a.xlsx', sheet: 'Bảng điểm', row: 15, column: 4 };
const late = (unit: string | null) =>
  makeFinding('initiative-late', { year: 2023, unit }, AT, {
    decision: '1',
    day: '2023-12-01',
    by: '2023-11-15',
  });
const table = makeFinding(
  'table-not-found',
  { year: 2023, unit: 'so-b' },
  { ...AT, sheet: null, row: null, column: null },
  {},
);
const acceptance = {
  ...{
    code: 'initiative-late',
    file: AT.file,
    rawSha256: 'x',
    reason: 'đã kiểm tra',
    by: 'Chánh Văn phòng',
    date: '2023-12-02',
  },
};
const weighed = [
  weighedFinding(late(null)),
  weighedFinding(late('so-a')),
  weighedFinding(late('so-a')),
  weighedFinding(table, 'error'),
  weighedFinding(late('so-a'), 'warning', acceptance),
];

it('counts open findings by unit: errors first, those of no unit last, accepted ones not at all', () => {
  expect(openByUnit(weighed)).toEqual([
    { unit: 'so-b', error: 1, warning: 0, info: 0 },
    { unit: 'so-a', error: 0, warning: 2, info: 0 },
    { unit: null, error: 0, warning: 1, info: 0 },
  ]);
});

it('counts open findings by kind', () => {
  expect(
    openKinds(weighed).map(({ example, place, count, units }) => [example.code, place, count, units]),
  ).toEqual([
    ['initiative-late', '2023/scores/so-a.xlsx · Bảng điểm!E16', 3, ['so-a']],
    ['table-not-found', '2023/scores/so-a.xlsx', 1, ['so-b']],
  ]);
});

it('says who answers for an accepted finding', () => {
  expect(acceptedFindings(weighed)).toEqual([
    {
      finding: weighed[4]!.finding,
      ...{ severity: 'warning', place: '2023/scores/so-a.xlsx · Bảng điểm!E16' },
      ...{ reason: 'đã kiểm tra', by: 'Chánh Văn phòng', date: '2023-12-02' },
    },
  ]);
});
