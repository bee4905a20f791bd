import { chmodSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KILLS, killAtRandom } from '../rig/kill-at-random.ts';
import { diskFullAfter, killAtRename, publishStand, run } from '../rig/publish-stand.ts';

let stand: ReturnType<typeof publishStand>;
beforeEach(() => {
  stand = publishStand();
});
afterEach(() => rmSync(stand.top, { recursive: true }));

const at = (path: string) => join(stand.top, path);
/** What stands beside the published folder, and nothing more when all is well. */
const beside = () => readdirSync(at('srv')).sort();

describe('killed at random', () => {
  it(
    `leaves the old site or the new one, whole, at any of ${KILLS} moments, and the next run is as if nothing had been`,
    async () => {
      // Large enough that most moments lie in the work and not in the start of the process.
      const { top, target, publish, standing } = publishStand(150);
      publish('second');
      const start = performance.now();
      publish('first');
      const longest = performance.now() - start;
      for (let i = 0; i < KILLS; i++) {
        const [before, name] = i % 2 === 0 ? (['first', 'second'] as const) : (['second', 'first'] as const);
        const { after } = await killAtRandom(
          ['scripts/publish.ts', '--to', target, '--from', join(top, name)],
          longest,
        );
        const where = `killed after ${after} of ${longest} ms`;
        // Between two renames there may be nothing: what there was comes back with the next run.
        expect([before, name, 'nothing'], where).toContain(standing()[0]);
        expect(publish(name).status, where).toBe(0);
        expect(standing()[0], where).toBe(name);
        expect(['first', 'second'], where).toContain(standing()[1]);
        expect(readdirSync(join(top, 'srv')).sort(), where).toEqual(['thi-dua', 'thi-dua.previous']);
      }
      rmSync(top, { recursive: true });
    },
    60_000 + 5_000 * KILLS,
  );
});

describe('killed', () => {
  beforeEach(() => void stand.publish('first'));
  it.each`
    rename | published    | repaired               | because
    ${1}   | ${'second'}  | ${['second', 'first']} | ${'before the published site was moved away'}
    ${2}   | ${'nothing'} | ${['second', 'first']} | ${'after that: it comes back'}
    ${3}   | ${'first'}   | ${['first', 'second']} | ${'the new one stands, the previous one is still the older'}
    ${4}   | ${'first'}   | ${['first', 'second']} | ${'the older one is on its way out'}
    ${5}   | ${'first'}   | ${['first', 'second']} | ${'all is done'}
  `('before rename $rename: $because', ({ rename, published, repaired }) => {
    stand.publish('second');
    const { status, signal } = stand.publishWith(killAtRename(rename), 'first');
    expect([status, signal]).toEqual(rename === 5 ? [0, null] : [null, 'SIGKILL']);
    expect(stand.standing()[0]).toBe(published);
    // Twice back is where it was, after all that the first of them repaired.
    expect([stand.rollBack().status, stand.rollBack().status]).toEqual([0, 0]);
    expect(stand.standing()).toEqual(repaired);
    expect(beside()).toEqual(['thi-dua', 'thi-dua.previous']);
  });

  it.each`
    rename | repaired               | because
    ${1}   | ${['second', 'first']} | ${'nothing was done yet'}
    ${2}   | ${['second', 'first']} | ${'what was published comes back'}
    ${3}   | ${['first', 'second']} | ${'the rollback is completed'}
  `('a rollback, before rename $rename: $because', ({ rename, repaired }) => {
    stand.publish('second');
    const { signal } = stand.rollBackWith(killAtRename(rename));
    expect(signal).toBe('SIGKILL');
    expect([stand.rollBack().status, stand.rollBack().status]).toEqual([0, 0]);
    expect(stand.standing()).toEqual(repaired);
  });

  it('is repaired where the folder is a symbolic link', () => {
    symlinkSync(stand.target, at('www'));
    run(['--to', at('www'), '--from', at('second')], killAtRename(2));
    expect(stand.standing()[0]).toBe('nothing');
    expect(run(['--to', at('www'), '--from', at('second')]).status).toBe(0);
    expect(stand.standing()).toEqual(['second', 'first']);
    expect(realpathSync(at('www'))).toBe(stand.target);
  });
});

describe('a disk that fails', () => {
  it.each`
    room      | more              | because
    ${0}      | ${[]}             | ${'from the first file on'}
    ${50_000} | ${[]}             | ${'in the middle of the copy'}
    ${76_000} | ${['--compress']} | ${'when only the compressed copies do not fit'}
  `('full after $room bytes: $because', ({ room, more }) => {
    stand.publish('first');
    const { status, stdout, stderr } = stand.publishWith(diskFullAfter(room), 'second', ...more);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('(ENOSPC: ổ đĩa đầy / disk full)');
    expect(stand.standing()).toEqual(['first', 'nothing']);
    // The room that was taken is free again.
    expect(beside()).toEqual(['thi-dua']);
  });

  it('full: going back needs no room', () => {
    stand.publish('first');
    stand.publish('second');
    expect(run(['--to', stand.target, '--rollback'], diskFullAfter(0)).status).toBe(0);
    expect(stand.standing()).toEqual(['first', 'second']);
  });

  // Root may write everywhere.
  it.skipIf(process.getuid?.() === 0)('read-only: says which folder', () => {
    stand.publish('first');
    chmodSync(at('srv'), 0o555);
    const { status, stderr } = stand.publish('second');
    chmodSync(at('srv'), 0o755);
    expect(status).toBe(2);
    expect(stderr).toContain('không có quyền / not permitted');
    expect(stderr).toContain(at('srv'));
    expect(stand.standing()).toEqual(['first', 'nothing']);
  });
});
