import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Crew } from '../../scripts/site/crew/crew.ts';
import { crewSize, yearsOfHelper } from '../../scripts/site/crew/crew-size.ts';
import type { Task } from '../../scripts/site/crew/task.ts';
import { chartedPages } from '../../src/charts/site-charts.ts';
import { site } from '../rig/published-site.ts';

const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crew-'));
  folders.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const chartsOf = (year: number | undefined) => {
  const pages = chartedPages(site).filter((page) => page.year === year);
  return { pages: pages.map(({ page }) => page).slice(0, 4) };
};
const tasksIn = (folder: string): Task[] => [
  ...site.years.map(({ year }): Task => ({ kind: 'data', year, folder })),
  ...site.years.map(({ year }): Task => ({ kind: 'papers', year, folder })),
  ...[undefined, ...site.years.map(({ year }) => year)].map(
    (year): Task => ({ kind: 'charts', year, folder, share: chartsOf(year) }),
  ),
];
const contentsOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')]);

it.each`
  size | years                  | what
  ${3} | ${undefined}           | ${'a copy of the site'}
  ${2} | ${site.years}          | ${'all years of it'}
  ${3} | ${site.years.slice(1)} | ${'some years of it'}
  ${2} | ${[]}                  | ${'no year at all'}
`('does the same alone as with others that have $what', async ({ size, years }) => {
  const [alone, shared] = [newFolder(), newFolder()];
  const outcomes = await new Crew(site, 1).all(tasksIn(alone));
  const crew = new Crew(site, size, years);
  try {
    const counts: number[] = [];
    expect(await crew.all(tasksIn(shared), (done) => counts.push(done))).toEqual(outcomes);
    expect(counts).toEqual(tasksIn(shared).map((_, i) => i + 1));
  } finally {
    await crew.close();
  }
  expect(contentsOf(shared)).toEqual(contentsOf(alone));
});

it('throws what a task throws in another process, after all have stopped', async () => {
  const crew = new Crew(site, 2);
  try {
    const missing: Task = { kind: 'data', year: 1999, folder: newFolder() };
    await expect(crew.all([missing, missing, missing])).rejects.toThrow('no year 1999 in the site');
    // The others are still there.
    expect(await crew.all(tasksIn(newFolder()))).toHaveLength(tasksIn('').length);
  } finally {
    await crew.close();
  }
});

it('fails when another process is gone', async () => {
  const crew = new Crew(site, 2);
  await crew.close();
  await expect(crew.all(tasksIn(newFolder()))).rejects.toThrow(/ended/);
});

it('another process never gets a task that needs a year it does not have', async () => {
  const [first, ...others] = site.years;
  const crew = new Crew(site, 2, others);
  try {
    const folder = newFolder();
    const outcomes = await crew.all(
      Array.from({ length: 8 }, (): Task => ({ kind: 'data', year: first!.year, folder })),
    );
    expect(new Set(outcomes.map(({ facts }) => JSON.stringify(facts))).size).toBe(1);
  } finally {
    await crew.close();
  }
});

describe('how many processes', () => {
  const [dataset] = site.years;
  const withYears = (years: number, units: number) => {
    const year = { ...dataset!, units: Array.from({ length: units }, () => dataset!.units[0]!) };
    return { years: Array.from({ length: years }, () => year) };
  };

  it.each`
    years | units    | most | because
    ${0}  | ${0}     | ${1} | ${'nothing is published'}
    ${3}  | ${24}    | ${1} | ${'starting another one takes longer'}
    ${5}  | ${200}   | ${4} | ${'copies are small'}
    ${10} | ${3321}  | ${2} | ${'of a nation another one gets seven years'}
    ${20} | ${3321}  | ${1} | ${'there is no memory for another one'}
    ${2}  | ${30000} | ${1} | ${'another one would not get a whole year'}
  `('$most at most for $years years of $units units, because $because', ({ years, units, most }) => {
    expect(crewSize(withYears(years, units))).toBe(Math.min(most, availableParallelism()));
  });

  it.each`
    years | units    | gets
    ${0}  | ${0}     | ${0}
    ${5}  | ${200}   | ${5}
    ${10} | ${3321}  | ${7}
    ${2}  | ${30000} | ${0}
  `('another process gets $gets of $years years of $units units', ({ years, units, gets }) => {
    expect(yearsOfHelper(withYears(years, units))).toHaveLength(gets);
  });
});
