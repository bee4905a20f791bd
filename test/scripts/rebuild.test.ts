import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeScore, generateDataSet } from '../../scripts/bench/generate.ts';
import type { DataSetSize } from '../../scripts/bench/sizes.ts';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import { readKept, writeKept } from '../../scripts/site/kept/kept-groups.ts';
import { keptPlace } from '../../scripts/site/kept/kept-place.ts';
import { publicStages } from '../../scripts/site/public-stages.ts';
import { FRAMEWORK_YAML } from '../rig/rules.ts';

// A build after a change takes from the build before what is made from the same, and is byte for byte a build from nothing.

const root = new URL('../..', import.meta.url).pathname;
const size: DataSetSize = { units: 8, years: 2, shape: 'forms' };
const folder = mkdtempSync(join(tmpdir(), 'rebuild-'));
const [data, before, again] = ['data', 'before', 'again'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
/** What was written before, and a copy of that list: each build of a test writes its own. */
const place = keptPlace(folder, 'program', before);
const list = join(folder, 'list.json');
/** What builds from nothing wrote, by what was changed before them. */
const whole = new Map<string, Map<string, string>>();

beforeAll(async () => {
  generateDataSet(size, join(folder, 'set'), FRAMEWORK_YAML.replace('[so, ban]', '[so, ban-nganh]'));
  cpSync(join(folder, 'set'), data, { recursive: true });
  await build(before, 1, true);
  cpSync(place.list, list);
  whole.set('nothing', filesIn(before));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

async function build(to: string, processes: number, keeps: boolean): Promise<void> {
  if (to === again && existsSync(again)) {
    // As it goes with a publication that is replaced: folders of another state of the data, for the next build to use.
    rmSync(place.spare, { recursive: true, force: true });
    mkdirSync(dirname(place.spare), { recursive: true });
    renameSync(again, place.spare);
  }
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to);
  const { site } = await computeFolder(data);
  const options = { size: processes, ...(keeps ? { kept: place } : {}) };
  for (const [, , work] of publicStages(site!, to, root, options)) await work(() => {});
}

/** Every file with its content. */
function filesIn(site: string): Map<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return new Map(files.map((file) => [file.slice(site.length + 1), readFileSync(file, 'latin1')]));
}

/**
 * Builds after a change, and holds it against a build from nothing.
 * @param what tells this state of the data from others
 * @returns the files that were made anew, and all
 */
async function rebuilt(
  what: string,
  change: () => void,
  processes = 1,
): Promise<{ remade: string[]; all: string[] }> {
  rmSync(data, { recursive: true, force: true });
  cpSync(join(folder, 'set'), data, { recursive: true });
  // Builds of other tests have given its files further names.
  await writeKept(place.list, 'program', [...(await readKept(list, 'program')).values()], before);
  change();
  await build(again, processes, true);
  if (!whole.has(what)) {
    await build(join(folder, 'whole'), 1, false);
    whole.set(what, filesIn(join(folder, 'whole')));
  }
  const [kept, expected] = [filesIn(again), whole.get(what)!];
  expect([...kept.keys()]).toEqual([...expected.keys()]);
  expect([...expected].filter(([path, content]) => kept.get(path) !== content).map(([path]) => path)).toEqual(
    [],
  );
  const all = [...kept.keys()];
  return { remade: all.filter((path) => !isTaken(path)), all };
}

/** Whether it is one file with that of the build before. */
function isTaken(path: string): boolean {
  const [old, now] = [before, again].map((site) => statSync(join(site, path), { throwIfNoEntry: false }));
  return old !== undefined && old.ino === now?.ino;
}

function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(data, file), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(data, file), text.replace(from, to));
}

const PUBLISHER =
  'name: { vi: Tên khác, en: Another name }\nowner: { vi: Tỉnh khác, en: Another province }\n';
const unitPages = (paths: readonly string[]) =>
  paths.filter((path) => /^(?:en\/)?\d{4}\/units\/[^/]+\/index.html$/.test(path));

describe('a build is byte for byte a build from nothing', () => {
  it('when nothing changed: pages of units, indices and papers, their charts and the data files are taken', async () => {
    const { remade, all } = await rebuilt('nothing', () => {});
    const ofUnit = /(?:units|bang-diem)\/don-vi|bang-diem-don-vi/;
    const ofYear =
      /^pictures|^data\/20|(?:indices|papers)\/.+\/|\.docx$|^(?:en\/)?embed\/20|^charts\/(?:en\/)?20/;
    expect(remade.filter((path) => ofUnit.test(path) || ofYear.test(path))).toEqual([]);
    expect(remade.length).toBeLessThan(all.length / 10);
  });

  it.each([1, 2])(
    'when a sheet changed, by %i processes: most pages of units are taken',
    async (processes) => {
      const { remade, all } = await rebuilt('a sheet', () => changeScore(size, data), processes);
      const pages = unitPages(remade);
      expect(pages).toContain('2025/units/don-vi-0001/index.html');
      expect(pages.length).toBeLessThan(unitPages(all).length / 2);
      expect(pages.filter((path) => path.includes('2024/'))).toEqual([]);
    },
  );

  it.each`
    what           | change                                                                            | because
    ${'publisher'} | ${() => writeFileSync(join(data, 'site.yaml'), PUBLISHER)}                        | ${'the name of the publication, which every page shows'}
    ${'unit'}      | ${() => edit('units.yaml', 'Unit 0004', 'Renamed')}                               | ${'the name of a unit'}
    ${'component'} | ${() => edit('2025/framework.yaml', /(?<=code: "1.1"[^\n]*en: ")[^"]+/, 'Other')} | ${'the name of a component in the rules of a year'}
    ${'part'}      | ${() => rmSync(join(data, '2025/scores/don-vi-0007.xlsx'))}                       | ${'which units take part in another year'}
    ${'year'}      | ${() => rmSync(join(data, '2024'), { recursive: true })}                          | ${'the published years'}
    ${'nothing'}   | ${() => writeFileSync(join(before, '2025/units/don-vi-0001/index.html'), 'x')}    | ${'a published file, by hand'}
  `('when somebody changed $because', async ({ what, change }) => {
    await rebuilt(what, change);
  });
});
