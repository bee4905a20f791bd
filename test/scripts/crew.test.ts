import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { Shelf } from '../../scripts/data/shelf.ts';
import { Crew } from '../../scripts/site/crew/crew.ts';
import { crewSize } from '../../scripts/site/crew/crew-size.ts';
import type { Task } from '../../scripts/site/crew/task.ts';
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

const tasksIn = (folder: string): Task[] => [
  ...site.years.map(({ year }): Task => ({ kind: 'data', year, folder })),
  ...site.years.map(({ year }): Task => ({ kind: 'papers', year, folder })),
];
const contentsOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')]);

it('does the same alone as with others, and tells outcomes in the order of the tasks', async () => {
  const [alone, shared] = [newFolder(), newFolder()];
  const outcomes = await new Crew(site, 1).all(tasksIn(alone));
  const crew = new Crew(site, 3);
  try {
    const counts: number[] = [];
    expect(await crew.all(tasksIn(shared), (done) => counts.push(done))).toEqual(outcomes);
    expect(counts).toEqual([1, 2, 3, 4, 5, 6]);
  } finally {
    await crew.close();
  }
  expect(contentsOf(shared)).toEqual(contentsOf(alone));
});

it('does the same where the years lie on a shelf', async () => {
  const [alone, shared] = [newFolder(), newFolder()];
  const shelf = new Shelf(newFolder());
  const years = site.years.map((dataset) => shelf.put(dataset));
  const outcomes = await new Crew(site, 1).all(tasksIn(alone));
  const crew = new Crew({ ...site, years }, 2);
  try {
    expect(await crew.all(tasksIn(shared))).toEqual(outcomes);
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
    expect(await crew.all(tasksIn(newFolder()))).toHaveLength(6);
  } finally {
    await crew.close();
  }
});

it('says what the file system says, whichever process hears it', async () => {
  const file = join(newFolder(), 'file');
  writeFileSync(file, '');
  const crew = new Crew(site, 2);
  try {
    const unwritable: Task = { kind: 'data', year: 2023, folder: file };
    const results = await Promise.allSettled([1, 2, 3].map(() => crew.all([unwritable])));
    expect(results.map((result) => result.status === 'rejected' && result.reason.code)).toEqual(
      Array(3).fill('ENOTDIR'),
    );
  } finally {
    await crew.close();
  }
});

it('fails when another process is gone', async () => {
  const crew = new Crew(site, 2);
  await crew.close();
  await expect(crew.all(tasksIn(newFolder()))).rejects.toThrow(/ended/);
});

it('pays from some hundred units and years on, as long as there is memory for a further copy of the site and something to do', () => {
  const [dataset] = site.years;
  const sizeOf = (years: number, units: number) => {
    const year = { ...dataset!, units: Array.from({ length: units }, () => dataset!.units[0]!) };
    return [true, false].map((isFirst) =>
      crewSize({ years: Array.from({ length: years }, () => year) }, isFirst),
    );
  };
  const cores = availableParallelism();
  expect(sizeOf(0, 0)).toEqual([1, 1]);
  expect(sizeOf(3, 24)).toEqual([1, 1]);
  expect(sizeOf(5, 200)).toEqual([Math.min(3, cores), Math.max(1, Math.min(3, cores - 1))]);
  expect(sizeOf(10, 3321)).toEqual([1, 1]);
});
