import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CLEAN_FOLDER, decisionFor, formSheets } from '../rig/fixture-folder.ts';
import { APPRAISED } from '../rig/forms.ts';
import { UNITS_YAML } from '../rig/rules.ts';
import { dateCell, type TestCell } from '../rig/workbooks.ts';
import { computeChanged } from '../rig/year-inputs.ts';

const INDIVIDUAL = `  - id: ca-nhan
    recipient: individual
    number: 1
    name: { vi: "Cá nhân tiêu biểu", en: "Outstanding individual" }
    form: { vi: "Bằng khen", en: "Certificate" }
    basis: { vi: "Kế hoạch", en: "Plan" }
    conditions: []
`;
const UNITS = ['so-a', 'so-b', 'ban-c'];
const NAMES: Record<string, string> = { 'so-a': 'Sở An', 'so-b': 'Sở Bình', 'ban-c': 'Ban Cần' };
const unitLines = UNITS_YAML.split('\n').filter((line) => line.startsWith('  - { id:'));

/** What the awards of a year come to, whatever the order: by unit. */
function outcomesOf(change: Parameters<typeof computeChanged>[0]) {
  const { dataset, findings } = computeChanged(change);
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : value;
  return {
    awards: dataset!.awards.map(({ outcome, entries }) => ({
      outcome: Object.fromEntries(Object.entries(outcome).map(([key, value]) => [key, sorted(value)])),
      eligible: sorted(entries.filter(({ eligible }) => eligible).map(({ unit }) => unit)),
    })),
    codes: findings.map(({ code }) => code).toSorted(),
  };
}

it('the order of rows, files and units never changes an outcome', () => {
  // Few different values, so that ties and failures are common.
  const year = fc.record({
    first: fc.array(fc.integer({ min: 4, max: 6 }), { minLength: 3, maxLength: 3 }),
    votes: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 3, maxLength: 3 }),
    registered: fc.subarray(UNITS),
    decided: fc.option(fc.constantFrom(...UNITS)),
    order: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
    registry: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
    fileNames: fc.shuffledSubarray(['a.xlsx', 'b.xlsx', 'c.xlsx'], { minLength: 3 }),
  });
  fc.assert(
    fc.property(year, ({ first, votes, registered, decided, order, registry, fileNames }) => {
      const folder = (ids: readonly string[], files: readonly string[], units: string) => {
        const rows = <T>(of: (unit: string) => T[]): T[] => ids.flatMap(of);
        const u = (unit: string) => UNITS.indexOf(unit);
        return {
          units,
          framework: CLEAN_FOLDER.framework! + INDIVIDUAL,
          scores: Object.fromEntries(
            ids.map((unit, i) => [
              files[i]!,
              formSheets(NAMES[unit]!, { ...APPRAISED, '1.1': first[u(unit)]! }),
            ]),
          ),
          awards: {
            registrations: rows((unit): TestCell[][] =>
              registered.includes(unit) ? [[unit, dateCell('2023-01-20')]] : [],
            ),
            documents: rows((unit): TestCell[][] =>
              ['Tờ trình', 'Bảng điểm tự chấm'].map((name) => [
                unit,
                name,
                unit,
                'Có',
                dateCell('2023-11-10'),
              ]),
            ),
            initiatives: rows((unit): TestCell[][] => [
              [unit, 'Ký số', `${unit}/QĐ`, dateCell('2023-10-01'), 'x'],
            ]),
            nominees: rows((unit): TestCell[][] => [[`Người ${unit}`, unit, votes[u(unit)]!]]),
            decisions: decided === null ? [] : [decisionFor(decided)],
          },
        };
      };
      const other = UNITS_YAML.split('\n');
      const at = other.indexOf(unitLines[0]!);
      other.splice(at, 4, ...registry.map((i) => unitLines[i]!));
      const shuffled = order.map((i) => UNITS[i]!);
      const names = [...fileNames].sort();
      expect(outcomesOf(folder(shuffled, fileNames, other.join('\n')))).toEqual(
        outcomesOf(folder(UNITS, names, UNITS_YAML)),
      );
    }),
    { numRuns: 60 },
  );
});
