import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editionsIn } from '../../scripts/archive/read-editions.ts';
import { zipFaults } from '../../scripts/archive/verify-edition.ts';
import { readStatement } from '../../src/archive/edition-statement.ts';
import { archiveStand, hashesBelow, newFolder, runScript, SHEET_B } from '../rig/archive-stand.ts';
import { FIXTURE_CASES } from '../rig/fixture-cases.ts';
import { CLEAN_FOLDER, formSheets } from '../rig/fixture-folder.ts';
import { APPRAISED } from '../rig/forms.ts';
import { workbookBytes } from '../rig/workbooks.ts';

const top = newFolder();
afterAll(() => rmSync(top, { recursive: true }));

const stand = archiveStand(top);
const elsewhere = archiveStand(top, CLEAN_FOLDER, 'Thi đua 2023/dữ liệu');
const appraised = {
  ...CLEAN_FOLDER,
  year: CLEAN_FOLDER.year.replace('official', 'appraised'),
};
const preview = archiveStand(top, appraised, 'preview');

beforeAll(async () => {
  const [here, there] = await Promise.all([
    stand.freeze([], { env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' } }),
    elsewhere.freeze([], {
      env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      cwd: top,
    }),
  ]);
  expect([here.stderr, there.stderr]).toEqual(['', '']);
  expect(here.stdout).toMatch(
    /^Year 2023 is frozen, edition r1\. Edition code: ([0-9A-Z]{4}-){3}[0-9A-Z]{4}\nFile: .*2023-r1\.zip\n$/,
  );
}, 60_000);

describe('freezing', () => {
  it('makes the edition and its zip, and nothing else', () => {
    expect(stand.entries()).toEqual(['2023-r1.zip', 'r1']);
  });

  it.each`
    path                                         | because
    ${'index.html'}                              | ${'what one opens'}
    ${'README.txt'}                              | ${'what one reads first'}
    ${'verify.html'}                             | ${'verifies without a program'}
    ${'SHA256SUMS'}                              | ${'for sha256sum -c'}
    ${'LICENSES.txt'}                            | ${'of what is in verify.html'}
    ${'bagit.txt'}                               | ${'RFC 8493'}
    ${'bag-info.txt'}                            | ${'RFC 8493'}
    ${'manifest-sha256.txt'}                     | ${'RFC 8493'}
    ${'tagmanifest-sha256.txt'}                  | ${'RFC 8493'}
    ${'data/edition.json'}                       | ${'its hash is the code'}
    ${'data/software.json'}                      | ${'the program that made it'}
    ${'data/ro-crate-metadata.json'}             | ${'for repositories of research data'}
    ${'data/results/dataset.json'}               | ${'all results'}
    ${'data/results/findings.csv'}               | ${'what was found in the sheets'}
    ${'data/sources/units.yaml'}                 | ${'who takes part'}
    ${'data/sources/2023/framework.yaml'}        | ${'the rules'}
    ${'data/sources/2023/year.yaml'}             | ${'the status'}
    ${'data/sources/2023/awards.xlsx'}           | ${'a cleared source'}
    ${'data/sources/2023/scores/so-a.xlsx'}      | ${'a cleared source'}
    ${`data/sources/${SHEET_B}`}                 | ${'its name as the office gave it'}
    ${'data/site/2023/index.html'}               | ${'a page'}
    ${'data/site/en/2023/units/so-a/index.html'} | ${'a page in English'}
    ${'data/site/charts/2023/total-2023.svg'}    | ${'a chart'}
    ${'data/site/charts/2023/total-2023.csv'}    | ${'its figures'}
    ${'data/site/data/2023/scores.csv'}          | ${'open data'}
    ${'data/site/data/2023/ranking.csv'}         | ${'open data'}
    ${'data/site/data/2023/dataset.json'}        | ${'open data'}
  `('holds $path: $because', ({ path }) => {
    expect(hashesBelow(stand.edition())).toHaveProperty([path]);
  });

  it('is a bag: its manifests list every file with its hash, and its size is stated', () => {
    const hashes = hashesBelow(stand.edition());
    const lines = (wanted: (path: string) => boolean) =>
      Object.entries(hashes)
        .filter(([path]) => wanted(path))
        .map(([path, hash]) => `${hash}  ${path}\n`)
        .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
        .join('');
    const text = (path: string) => readFileSync(join(stand.edition(), path), 'utf8');
    const isPayload = (path: string) => path.startsWith('data/');
    const alone = ['SHA256SUMS', 'tagmanifest-sha256.txt'];
    expect(text('manifest-sha256.txt')).toBe(lines(isPayload));
    expect(text('tagmanifest-sha256.txt')).toBe(lines((path) => !isPayload(path) && !alone.includes(path)));
    expect(text('SHA256SUMS')).toBe(lines((path) => path !== 'SHA256SUMS'));
    const payload = Object.keys(hashes).filter(isPayload);
    const bytes = payload.reduce((sum, path) => sum + readFileSync(join(stand.edition(), path)).length, 0);
    expect(text('bag-info.txt')).toContain(`Payload-Oxum: ${bytes}.${payload.length}\n`);
    expect(text('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  });

  it('gives the same zip, byte for byte, in another time zone, locale, folder and working folder', () => {
    expect(hashesBelow(elsewhere.archive)).toEqual(hashesBelow(stand.archive));
    expect(Object.keys(hashesBelow(stand.archive)).length).toBeGreaterThan(300);
  });

  // As an office unpacks it: names with accents come out as they were.
  it.skipIf(spawnSync('unzip', ['-v']).status !== 0)('the zip unpacks with unzip to the same files', () => {
    const out = join(top, 'unzipped');
    const { status, stderr } = spawnSync('unzip', ['-q', stand.zip(), '-d', out], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(hashesBelow(join(out, '2023-r1'))).toEqual(hashesBelow(stand.edition()));
    expect(statSync(join(out, '2023-r1/index.html')).mode & 0o400).toBe(0o400);
  });

  it('names neither the folder nor the machine', () => {
    const files = Object.keys(hashesBelow(elsewhere.edition()));
    const telling = files.filter((path) => {
      const text = readFileSync(join(elsewhere.edition(), path), 'utf8');
      return text.includes(top) || text.includes(process.cwd());
    });
    expect(telling).toEqual([]);
  });
});

describe('the command refuses', () => {
  const why = ['--revise', '--reason', 'Cộng sai', '--by', 'Sở Nội vụ'];
  it.each`
    args                          | says                                                    | because
    ${[]}                         | ${'Say which year: --year 2023.'}                       | ${'no year'}
    ${['--year', '1999']}         | ${'No folder of that year: '}                           | ${'a year that is not there'}
    ${['--year', '2023']}         | ${'Year 2023 is frozen already: edition r1, code '}     | ${'frozen already'}
    ${['--year', '2023', ...why]} | ${'Year 2023 is as in edition r1: nothing to correct.'} | ${'nothing differs'}
    ${['--nonsense']}             | ${'nonsense'}                                           | ${'an unknown option'}
  `('$args: $because', async ({ args, says }) => {
    const before = hashesBelow(stand.archive);
    const { status, stdout, stderr } = await stand.run('archive', args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(hashesBelow(stand.archive)).toEqual(before);
  });

  it('a comment in a settings file is nothing to correct', async () => {
    stand.write('2023/year.yaml', `# ghi chú\n${CLEAN_FOLDER.year}`);
    const { status, stderr } = await stand.freeze(why);
    stand.write('2023/year.yaml', CLEAN_FOLDER.year);
    expect([status, stderr]).toEqual([2, expect.stringContaining('nothing to correct')]);
  });

  it.each`
    name               | fixture                             | says                                                            | because
    ${'with-errors'}   | ${FIXTURE_CASES['score-above-max']} | ${'Not frozen: there are errors.'}                              | ${'errors'}
    ${'without-rules'} | ${FIXTURE_CASES['file-missing']}    | ${'The rules of the year cannot be read.'}                      | ${'no rules'}
    ${'appraised'}     | ${appraised}                        | ${'its status in year.yaml is appraised. To look at a preview'} | ${'not official'}
    ${'tied'}          | ${FIXTURE_CASES['award-tie-open']}  | ${'has a tie that nobody has decided.'}                         | ${'a tie at the cut'}
  `('a year that is not ready: $because', async ({ name, fixture, says }) => {
    const unready = archiveStand(top, fixture, name);
    const { status, stdout, stderr } = await unready.freeze();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(says);
    expect(editionsIn(unready.data)).toEqual([]);
  });

  it('where only the zip of an edition is left, it is not overwritten', async () => {
    const zipOnly = archiveStand(top, CLEAN_FOLDER, 'zip-only');
    zipOnly.write('archive/2023/2023-r1.zip', 'the only copy');
    const { status, stderr } = await zipOnly.freeze();
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('not overwritten: ') });
    expect(readFileSync(zipOnly.zip(), 'utf8')).toBe('the only copy');
    expect(zipOnly.entries()).toEqual(['2023-r1.zip']);
  });
});

describe('a draft and a correction', () => {
  const why = ['--revise', '--reason', 'Cộng sai', '--by', 'Sở Nội vụ', '--basis', '12/QĐ'];
  let first: Record<string, string>;
  beforeAll(async () => {
    first = hashesBelow(stand.edition());
    stand.write(SHEET_B, workbookBytes(formSheets('Sở Bình', { ...APPRAISED, '1.1': 3 })));
    // As an older draft.
    preview.write('archive/2023/draft/old.txt', 'old');
    preview.write('archive/2023/2023-draft.zip', 'old');
    const [draft, revised] = await Promise.all([
      preview.freeze(['--draft']),
      stand.freeze([...why, '--date', '2024-01-05']),
    ]);
    expect([draft.stderr, revised.stderr]).toEqual(['', '']);
    expect(draft.stdout).toMatch(/^Year 2023 is written as a draft, edition draft\. Edition code: /);
    expect(revised.stdout).toMatch(/^Year 2023 is frozen, edition r2\. Edition code: /);
  }, 60_000);

  it('the draft of an appraised year replaces the older one, and does not lock the year', async () => {
    expect(preview.entries()).toEqual(['2023-draft.zip', 'draft']);
    expect(readFileSync(join(preview.edition('draft'), 'index.html'), 'utf8')).toContain('BẢN NHÁP');
    expect(await zipFaults(preview.archive, 2023, 'draft')).toEqual([]);
    expect(hashesBelow(preview.edition('draft'))).not.toHaveProperty(['old.txt']);
    expect(editionsIn(preview.data)).toEqual([]);
    preview.write(SHEET_B, workbookBytes(formSheets('Sở Bình', { ...APPRAISED, '1.1': 3 })));
    expect((await preview.run('check')).stdout).not.toContain('frozen-');
  });

  it('the correction says what changed, scores with their cells, and leaves the first edition as it was', () => {
    const statement = readStatement(readFileSync(join(stand.edition('r2'), 'data/edition.json'), 'utf8'))!;
    const code = editionsIn(stand.data)[0]!.code;
    const { differences, ...correction } = statement.correction!;
    expect(statement.day).toBe('2024-01-05');
    expect(correction).toEqual({
      of: { edition: 'r1', code },
      reason: 'Cộng sai',
      by: 'Sở Nội vụ',
      basis: '12/QĐ',
    });
    const said = differences.map(({ kind, unit, from, to, cell }) => [kind, unit, from, to, cell?.cell]);
    expect(said[0]?.slice(0, 2)).toEqual(['source', null]);
    expect(differences[0]?.code).toBe(SHEET_B);
    expect(said.slice(1)).toEqual([
      ['score', 'so-b', '5', '3', 'E7'],
      ['points', 'so-b', '42.5', '40.5', undefined],
      ['total', 'so-b', '42.5', '40.5', undefined],
      ['rank', 'so-b', '2', '3', undefined],
      ['rank', 'ban-c', '3', '2', undefined],
    ]);
    expect(hashesBelow(stand.edition('r1'))).toEqual(first);
    expect(stand.entries()).toEqual(['2023-r1.zip', '2023-r2.zip', 'r1', 'r2']);
  });

  it('the year is then as in r2', async () => {
    expect((await stand.run('check')).stdout).not.toContain('frozen-');
    const { status, stderr } = await stand.freeze(why);
    expect([status, stderr]).toEqual([2, expect.stringContaining('Year 2023 is as in edition r2')]);
  });
});

it('has help', async () => {
  const { status, stdout } = await runScript('archive', ['--help']);
  expect([status, stdout]).toEqual([0, expect.stringContaining('--revise')]);
});
