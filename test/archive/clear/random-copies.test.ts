import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietly } from '../../../scripts/data/quietly.ts';
import type { InputWorkbook } from '../../../src/pipeline/year-input.ts';
import { indexUnits } from '../../../src/scores/resolve-unit.ts';
import { readSource } from '../../../src/workbook/read-source.ts';
import { scoresOfCopies } from '../../rig/cleared.ts';
import { caseBytes } from '../../rig/round-trip/case-bytes.ts';
import { chance, type Draw, oneOf } from '../../rig/round-trip/draw.ts';
import {
  drawCase,
  type Format,
  type RandomCase,
  type Shape,
  UNITS,
} from '../../rig/round-trip/random-case.ts';
import { REGISTRY } from '../../rig/round-trip/read-case.ts';
import { caseText } from '../../rig/round-trip/report.ts';
import { contextOf } from '../../rig/rules.ts';

const WORKBOOKS: readonly Format[] = ['xlsx', 'xlsm', 'xls', 'ods'];
const KINDS: ReadonlyArray<readonly [Shape, Format]> = [
  ...WORKBOOKS.map((format) => ['form', format] as const),
  ...WORKBOOKS.map((format) => ['matrix', format] as const),
  ...[...WORKBOOKS, 'csv' as const].map((format) => ['long', format] as const),
];
const RUNS = Number(process.env.CLEAR_RUNS ?? 12);

/** Puts what is no score into some of the cells. */
function spoil(draw: Draw, { marks }: RandomCase): void {
  for (const cell of marks.keys()) {
    if (!chance(draw, 6)) continue;
    const faulty = oneOf(draw, [
      { t: 's', v: 'tám điểm' },
      { t: 's', v: '1.234,5' },
      { t: 'b', v: true },
      { t: 'n', v: 45000, z: 'dd/mm/yyyy' },
      { t: 'n', v: 0.5, z: '0%' },
    ] as const);
    Object.assign(cell, { f: undefined, z: undefined, ...faulty });
  }
}

const UNIT_IDS = UNITS.map(({ id }) => id);

describe('scores of a cleared copy are those of the original, cell by cell', () => {
  it.each(KINDS)('%s as .%s', async (shape, format) => {
    const property = fc.asyncProperty(fc.gen(), async (draw) => {
      const drawn = drawCase(draw, shape, format);
      spoil(draw, drawn);
      const { framework, counted } = drawn;
      const workbooks = drawn.files.map((file): InputWorkbook => {
        const name = `2023/scores/${file.name}`;
        const read = quietly(() => readSource(caseBytes(draw, file), name));
        if (!read.ok) throw new Error(`${name}: ${read.fault}`);
        return { file: name, sha256: '', size: 0, read };
      });
      const isRound = chance(draw, 25);
      const context = contextOf(framework, isRound ? { counted: 'self', isRound } : { counted });
      const index = indexUnits(REGISTRY, framework.deadlines.dossier);
      const copies = await scoresOfCopies(workbooks, UNIT_IDS, index, context);
      try {
        expect(copies.again).toEqual(copies.original);
      } catch (error) {
        throw new Error(`${error instanceof Error ? error.message : error}\n${caseText(drawn)}`);
      }
    });
    await fc.assert(property, { numRuns: RUNS, seed: 7, endOnFailure: true });
  });
});
