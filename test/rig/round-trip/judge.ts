import { decodeRead } from '../../../scripts/data/grid-codec.ts';
import { readInThread } from '../../../scripts/data/read-pool.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import type { Grid } from '../../../src/grid/grid.ts';
import { pointsText } from '../../../src/points/format-points.ts';
import { SCORE_COLUMNS } from '../../../src/points/score-column.ts';
import { type ReadScores, readScores } from '../../../src/scores/read-scores.ts';
import { indexUnits } from '../../../src/scores/resolve-unit.ts';
import { scoreOf } from '../../../src/scores/score-of.ts';
import { unitsOn } from '../../../src/units/unit-history.ts';
import { unpackRead } from '../../../src/workbook/packed-grid.ts';
import type { WorkbookRead } from '../../../src/workbook/workbook-read.ts';
import { contextOf } from '../rules.ts';
import type { Base } from './mutation-bases.ts';

/** Scores of grids by the rules of a base. */
export function scoresIn({ file, framework, registry, counted }: Base, grids: readonly Grid[]): ReadScores {
  const day = framework.deadlines.dossier;
  const units = unitsOn(registry, day).map(({ id }) => id);
  return readScores([{ file, grids }], units, indexUnits(registry, day), contextOf(framework, { counted }));
}

/** What became of a mutated file. `changed` is the only bad one: other scores, and nobody is told. */
export type Verdict =
  | { readonly kind: 'same' | 'found' | 'fault' | 'too-slow' }
  | { readonly kind: 'changed' | 'crash'; readonly lines: readonly string[] };

/** What the whole file says: scores, and findings without their place, since a row more moves all below it. */
export interface Original {
  readonly scores: ReadonlyMap<string, string>;
  readonly findings: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

export function originalOf(base: Base, read: WorkbookRead): Original {
  if (!read.ok) throw new Error(`${base.file}: ${read.fault}`);
  const scores = scoresIn(base, read.grids);
  return {
    scores: scoreLines(scores),
    findings: new Set(scores.findings.map(keyOf)),
    units: scores.unitsWithSheet,
  };
}

const keyOf = ({ code, unit, facts }: Finding) => JSON.stringify([code, unit, facts]);

function scoreLines({ table }: ReadScores): Map<string, string> {
  const lines = new Map<string, string>();
  for (const [u, unit] of table.units.entries()) {
    for (const column of SCORE_COLUMNS) {
      if (table.columns[column].present[u] !== 1) continue;
      for (const { code, i } of table.components) {
        const { kind, points } = scoreOf(table, column, u, i);
        lines.set(`${unit} ${column} ${code}`, kind === 'scored' ? pointsText(points) : kind);
      }
    }
  }
  return lines;
}

/** Reads a mutated file with the limits of a real reading, and holds it against the whole one. */
export async function judge(base: Base, original: Original, bytes: Uint8Array): Promise<Verdict> {
  const answer = await readInThread(bytes, base.file, 2);
  // A thread ends by itself where the reader throws, or where memory runs out: neither is an answer.
  if (!answer.ok)
    return answer.fault === 'too-slow' ? { kind: 'too-slow' } : { kind: 'crash', lines: [answer.fault] };
  const read = unpackRead(decodeRead(answer.serialized), base.file);
  if (!read.ok) return { kind: 'fault' };
  let scores: ReadScores;
  try {
    scores = scoresIn(base, read.grids);
  } catch (error) {
    return { kind: 'crash', lines: [String(error)] };
  }
  const now = scoreLines(scores);
  const lines = [...new Set([...original.scores.keys(), ...now.keys()])].flatMap((key) => {
    const [before = 'no column', after = 'no column'] = [original.scores.get(key), now.get(key)];
    return before === after ? [] : [`${key}: ${before} became ${after}`];
  });
  if (lines.length === 0) return { kind: 'same' };
  const isFound = scores.findings.some((finding) => !original.findings.has(keyOf(finding)));
  // A unit without any sheet is named when the year is computed (`sheet-missing`).
  const isLost = [...original.units].some((unit) => !scores.unitsWithSheet.has(unit));
  return isFound || isLost ? { kind: 'found' } : { kind: 'changed', lines };
}
