import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotateWorkbook } from '../../../src/report/annotate/annotate-workbook.ts';
import { gridsOf } from '../../rig/read-sheets.ts';
import { noteOf, WORDS } from './sample-notes.ts';

const OFFICE = 'soffice';
const hasOffice = spawnSync(OFFICE, ['--version']).status === 0;
const REAL = new URL('../../../data/2023/scores/so-y-te.xlsx', import.meta.url);

describe.skipIf(!hasOffice)('an annotated copy in LibreOffice', () => {
  it('opens, keeps every value, and shows the comments', { timeout: 120_000 }, () => {
    const bytes = new Uint8Array(readFileSync(REAL));
    const notes = [noteOf({ row: 15, column: 4, message: '=1+1' }), noteOf({ row: 12, column: 8 })];
    const folder = mkdtempSync(join(tmpdir(), 'annotate-'));
    try {
      writeFileSync(join(folder, 'copy.xlsx'), annotateWorkbook(bytes, notes, WORDS)!);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const run = (format: string) =>
        execFileSync(
          OFFICE,
          [
            profile,
            '--headless',
            '--convert-to',
            format,
            '--outdir',
            join(folder, 'out'),
            join(folder, 'copy.xlsx'),
          ],
          { stdio: 'ignore' },
        );
      run('xlsx');
      run('fods');
      const [list, ...others] = gridsOf(new Uint8Array(readFileSync(join(folder, 'out/copy.xlsx'))));
      expect(list!.rows[2]?.[3]).toEqual({ kind: 'text', text: '=1+1' });
      expect(others.map(({ sheet, rows }) => [sheet, rows])).toEqual(
        gridsOf(bytes).map(({ sheet, rows }) => [sheet, rows]),
      );
      const document = readFileSync(join(folder, 'out/copy.fods'), 'utf8');
      expect(document.match(/<office:annotation /g)?.length).toBe(2);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
