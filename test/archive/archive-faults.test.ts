import { chmodSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { repairEditions } from '../../scripts/archive/edition-folder.ts';
import { verifyFolder, zipFaults } from '../../scripts/archive/verify-edition.ts';
import { tidyUp } from '../../scripts/site/replace-folder.ts';
import { isVerified } from '../../src/verifier/verify-snapshot.ts';
import { archiveStand, hashesBelow, newFolder } from '../rig/archive-stand.ts';
import { contentOf, writeBuiltSite } from '../rig/built-site.ts';
import { unpackFirstEdition } from '../rig/first-edition.ts';
import { KILLS, killAtRandom } from '../rig/kill-at-random.ts';
import { diskFullAfter } from '../rig/publish-stand.ts';

const top = newFolder();
afterAll(() => rmSync(top, { recursive: true }));
const stand = archiveStand(top);
/** About what a run takes on a slow machine, ms. */
const LONGEST = 6_000;

// A year that is frozen already, without the seconds of freezing it: the edition that never changes.
const frozen = join(top, 'frozen');
unpackFirstEdition(frozen);
const first = hashesBelow(frozen);
const why = ['--revise', '--reason', 'Cộng sai', '--by', 'Sở Nội vụ'];

/** The year is frozen as r1, and then its settings say something else. */
function freezeFirst(): void {
  rmSync(stand.archive, { recursive: true, force: true });
  cpSync(frozen, stand.archive, { recursive: true });
  stand.write('2023/year.yaml', CHANGED_YEAR);
}
const CHANGED_YEAR = readFileSync(join(stand.data, '2023/year.yaml'), 'utf8').replaceAll(
  '2023-12-20',
  '2023-12-21',
);

/** What of an edition that a killed run left, after tidying up: nothing or all of it. */
async function stateOf(name: string): Promise<'nothing' | 'whole' | 'damaged'> {
  const entries = stand.entries();
  const there = [name, `2023-${name}.zip`].filter((entry) => entries.includes(entry));
  if (there.length === 0) return 'nothing';
  const isWhole =
    isVerified(await verifyFolder(stand.edition(name))) &&
    (await zipFaults(stand.archive, 2023, name))?.length === 0;
  return isWhole ? 'whole' : 'damaged';
}

describe('archive, killed at random', () => {
  it(
    `leaves a whole edition or none at any of ${KILLS} moments, and the one before as it was`,
    async () => {
      for (let i = 0; i < KILLS; i++) {
        freezeFirst();
        const isRevision = i % 2 === 0;
        if (!isRevision) rmSync(stand.archive, { recursive: true });
        const args = [
          'scripts/archive.ts',
          '--data',
          stand.data,
          '--year',
          '2023',
          ...(isRevision ? why : []),
        ];
        const { killed, after } = await killAtRandom(args, LONGEST);
        const where = `killed after ${after} ms`;
        await repairEditions(stand.archive, 2023);
        const state = await stateOf(isRevision ? 'r2' : 'r1');
        expect(killed ? ['nothing', 'whole'] : ['whole'], where).toContain(state);
        expect(
          stand.entries().filter((entry) => entry.startsWith('.')),
          where,
        ).toEqual([]);
        if (isRevision) expect(hashesBelow(stand.archive), where).toMatchObject(first);
      }
    },
    20_000 + 15_000 * KILLS,
  );
});

describe('build, killed at random', () => {
  it(
    `leaves the old site or the new one, whole, at any of ${KILLS} moments`,
    async () => {
      const keep = { root: process.cwd(), data: stand.data };
      const [out, old, whole] = ['out', 'old', 'whole'].map((name) => join(top, name)) as [
        string,
        string,
        string,
      ];
      rmSync(stand.archive, { recursive: true, force: true });
      writeBuiltSite(old, 'cũ');
      const build = await stand.run('build', ['--out', whole]);
      expect(build.status).toBe(0);
      for (let i = 0; i < KILLS; i++) {
        rmSync(out, { recursive: true, force: true });
        cpSync(old, out, { recursive: true });
        const { killed, after } = await killAtRandom(
          ['scripts/build.ts', '--data', stand.data, '--out', out],
          LONGEST,
        );
        const where = `killed after ${after} ms`;
        await tidyUp(out, keep, 'public', 'removed');
        const standing = contentOf(out);
        expect(killed ? [contentOf(old), contentOf(whole)] : [contentOf(whole)], where).toContainEqual(
          standing,
        );
        expect(hashesBelow(top)).not.toHaveProperty([`.out.new-${process.pid}/index.html`]);
      }
    },
    60_000 + 15_000 * KILLS,
  );
});

describe('a disk that fails', () => {
  beforeEach(freezeFirst);

  it.each`
    room         | because
    ${0}         | ${'from the first file on'}
    ${3_000_000} | ${'in the middle of the site'}
  `(
    'full after $room bytes, $because: is said, and the archive is as it was',
    async ({ room }) => {
      const { status, stdout, stderr } = await stand.freeze(why, diskFullAfter(room));
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('(ENOSPC: ổ đĩa đầy / disk full)');
      // The room that was taken is free again.
      expect(stand.entries()).toEqual(['2023-r1.zip', 'r1']);
      expect(hashesBelow(stand.archive)).toEqual(first);
    },
    60_000,
  );

  // Root may write everywhere.
  it.skipIf(process.getuid?.() === 0)('read-only: says which folder', async () => {
    chmodSync(stand.archive, 0o555);
    const { status, stderr } = await stand.freeze(why);
    chmodSync(stand.archive, 0o755);
    expect([status, stderr]).toEqual([2, expect.stringContaining('không có quyền / not permitted')]);
    expect(stderr).toContain(stand.archive);
    expect(hashesBelow(stand.archive)).toEqual(first);
  });
});
