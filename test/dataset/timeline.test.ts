import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../src/dataset/timeline.ts';
import { CLEAN_FOLDER } from '../rig/fixture-folder.ts';
import { dateCell } from '../rig/workbooks.ts';
import { computeChanged } from '../rig/year-inputs.ts';

const asOf = (day: string) => CLEAN_FOLDER.year.replace('asOf: "2023-12-20"', `asOf: "${day}"`);

describe('the stages of a year', () => {
  it.each`
    day             | left
    ${'2023-01-30'} | ${[1, 289, 324]}
    ${'2023-01-31'} | ${[0, 288, 323]}
    ${'2023-02-01'} | ${[-1, 287, 322]}
    ${'2023-12-20'} | ${[-323, -35, 0]}
  `('as of $day: $left days left', ({ day, left }) => {
    const { dataset } = computeChanged({ year: asOf(day) });
    expect(timelineOf(dataset!).map(({ kind, daysLeft }) => [kind, daysLeft])).toEqual([
      ['registration', left[0]],
      ['dossier', left[1]],
      ['decision', left[2]],
    ]);
  });

  it('count who is in time, a predecessor’s registration included', () => {
    const awards = {
      ...CLEAN_FOLDER.awards!,
      // so-b by its predecessor; ban-c a day late
      registrations: [
        ['so-a', dateCell('2023-01-31')],
        ['so-cu', dateCell('2023-01-20')],
        ['ban-c', dateCell('2023-02-01')],
      ],
      documents: [
        ['so-a', 'Tờ trình', 'Sở An', 'Có', dateCell('2023-11-15T23:59')],
        ['so-b', 'Tờ trình', 'Sở Bình', 'Có', dateCell('2023-11-16T00:00')],
        ['ban-c', 'Tờ trình', 'Ban Cần', 'Không', dateCell('2023-11-10T08:00')],
      ],
      decisions: [],
    };
    const { dataset } = computeChanged({ awards });
    expect(timelineOf(dataset!).map(({ done, of }) => `${done}/${of}`)).toEqual(['2/3', '1/3', '0/1']);
    expect(dataset!.dossiers).toEqual([
      { unit: 'so-a', registeredOn: '2023-01-31', documents: 1, signed: 1, sentAt: '2023-11-15T23:59' },
      { unit: 'so-b', registeredOn: '2023-01-20', documents: 1, signed: 1, sentAt: '2023-11-16T00:00' },
      { unit: 'ban-c', registeredOn: '2023-02-01', documents: 1, signed: 0, sentAt: '2023-11-10T08:00' },
    ]);
  });

  it('a unit without anything has nothing, and no zero day', () => {
    const awards = { ...CLEAN_FOLDER.awards!, registrations: [], documents: [], decisions: [] };
    const { dataset } = computeChanged({ awards });
    expect(dataset!.dossiers[0]).toEqual({
      ...{ unit: 'so-a', registeredOn: null, documents: 0, signed: 0, sentAt: null },
    });
  });
});
