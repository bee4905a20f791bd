import { describe, expect, it } from 'vitest';
import { officesOf } from '../../src/leadership/offices-of.ts';
import { scoredYear } from '../rig/leadership-year.ts';
import { FRAMEWORK_YAML } from '../rig/rules.ts';

const office = (code: string, name: string) => (yaml: string) =>
  yaml.replace(`code: "${code}", `, `code: "${code}", office: { vi: "${name}", en: "${name}" }, `);
const yaml = [office('2.1', 'Văn phòng'), office('1.1', 'Phòng Số'), office('3.10', 'PHÒNG SỐ')].reduce(
  (text, write) => write(text),
  FRAMEWORK_YAML,
);
const year = scoredYear(
  {
    'so-a': ['8', '12.5', '20', '7.5', '10'],
    'so-b': ['7', '2.5', '18', '0', '10'],
    'ban-c': ['missing', '1', '1', '1', 'missing'],
  },
  { yaml },
);

describe('officesOf', () => {
  const offices = officesOf(year);

  it('groups components by office, however it is written, and those of nobody last', () => {
    expect(
      offices.map(({ name, components }) => [name?.vi ?? null, components.map(({ code }) => code)]),
    ).toEqual([
      ['Phòng Số', ['1.1', '3.10']],
      ['Văn phòng', ['2.1']],
      [null, ['1.2', '3.1']],
    ]);
  });

  it('adds up what ranked units lost and what is missing, with the units', () => {
    expect(offices[0]).toMatchObject({
      ...{ lost: 5_000_000, missing: 2, due: '2023-12-20', daysLeft: 0 },
      units: [
        { unit: 'so-b', lost: 3_000_000, missing: 0 },
        { unit: 'so-a', lost: 2_000_000, missing: 0 },
        { unit: 'ban-c', lost: 0, missing: 2 },
      ],
      components: [
        { code: '1.1', lost: 5_000_000, missingIn: ['ban-c'] },
        { code: '3.10', lost: 0, missingIn: ['ban-c'] },
      ],
    });
  });

  it('asks for self scores by the day of the dossiers', () => {
    expect(officesOf({ ...year, counted: 'self' })[0]).toMatchObject({ due: '2023-11-15', daysLeft: -35 });
  });
});
