import { describe, expect, it } from 'vitest';
import { ReadPool } from '../../scripts/data/read-pool.ts';
import { HOSTILE_FILES } from '../rig/hostile-files.ts';
import { workbookBytes } from '../rig/workbooks.ts';

const whole = workbookBytes([{ name: 'x', rows: [['a', 1]] }]);
/** A file that the library would read for an hour. */
const endless = HOSTILE_FILES.find(({ fault }) => fault === 'too-slow')!.bytes();
/** Short for what never ends, long for a thread that has to start on a busy machine. */
const seconds = (bytes: number) => (bytes === endless.length ? 3 : 30);

describe('the threads that read', () => {
  it('read several files, one after the other, in one thread', async () => {
    const pool = new ReadPool(seconds);
    const answers = await Promise.all([1, 2, 3, 4].map((i) => pool.read(whole, `${i}.xlsx`, 1)));
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  });

  it('give up a file that never ends, with its thread, and go on with those that wait', async () => {
    const pool = new ReadPool(seconds);
    const files = [endless, whole, endless, whole, whole];
    const answers = await Promise.all(files.map((bytes, i) => pool.read(bytes, `${i}.xls`, 1)));
    expect(answers.map((answer) => (answer.ok ? 'read' : answer.fault))).toEqual([
      'too-slow',
      'read',
      'too-slow',
      'read',
      'read',
    ]);
  });

  it('do not give up a file whose answer came while nobody listened', async () => {
    const pool = new ReadPool(() => 2);
    // Thread and modules are there before the clock counts.
    await new ReadPool(() => 30).read(whole, 'first.xlsx', 1);
    const answer = pool.read(whole, 'a.xlsx', 1);
    const begun = performance.now();
    while (performance.now() - begun < 5000);
    expect((await answer).ok).toBe(true);
  });

  it('give their memory back when they have read much and wait, and not before', async () => {
    const pool = new ReadPool(() => 30);
    // No workbook, which is soon found out.
    const large = new Uint8Array(9 * 2 ** 20);
    const first = pool.read(large, 'a.xlsx', 1);
    pool.rest();
    expect((await first).ok).toBe(true);
    pool.rest();
    expect((await pool.read(whole, 'b.xlsx', 1)).ok).toBe(true);
  });
});
