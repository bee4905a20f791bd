import { quietly } from '../../../scripts/data/quietly.ts';
import { componentsOf } from '../../../src/framework/flatten.ts';
import { a1 } from '../../../src/grid/a1.ts';
import { pointsText } from '../../../src/points/format-points.ts';
import { SCORE_COLUMNS, type ScoreColumn } from '../../../src/points/score-column.ts';
import { type ReadScores, readScores } from '../../../src/scores/read-scores.ts';
import { indexUnits } from '../../../src/scores/resolve-unit.ts';
import { scoreOf } from '../../../src/scores/score-of.ts';
import { readSource } from '../../../src/workbook/read-source.ts';
import { lineOf } from '../read-sheets.ts';
import { contextOf, registryOf } from '../rules.ts';
import { caseBytes } from './case-bytes.ts';
import type { Draw } from './draw.ts';
import { type RandomCase, UNITS } from './random-case.ts';
import type { GivenScore } from './random-scores.ts';

/** The units of the random cases. */
export const REGISTRY = registryOf(`groups: [{ code: so, name: { vi: "Sở", en: "Departments" } }]
units:
${UNITS.map(({ id, name }) => `  - { id: ${id}, group: so, names: [{ from: "2020-01-01", vi: "${name}", en: "Unit ${id}" }] }`).join('\n')}
`);

/** What is read of a case otherwise than it was given, one line each; nothing where the round trip kept all. */
export function differencesOf(draw: Draw, drawn: RandomCase): string[] {
  const read = drawn.files.map((file) => {
    const name = `2023/scores/${file.name}`;
    return { file: name, read: quietly(() => readSource(caseBytes(draw, file), name)) };
  });
  const faults = read.flatMap(({ file, read: one }) => (one.ok ? [] : [`${file}: ${one.fault}`]));
  if (faults.length > 0) return faults;
  const files = read.map(({ file, read: one }) => ({ file, grids: one.ok ? one.grids : [] }));
  const { framework, counted } = drawn;
  const ids = UNITS.map(({ id }) => id);
  const index = indexUnits(REGISTRY, framework.deadlines.dossier);
  const scores = readScores(files, ids, index, contextOf(framework, { counted }));
  return [
    ...scoreDifferences(scores, drawn),
    ...placeDifferences(scores, drawn),
    ...findingDifferences(scores, drawn),
  ];
}

const shown = (score: GivenScore | undefined) =>
  score === undefined ? 'no column' : score.kind === 'scored' ? pointsText(score.points) : score.kind;

function scoreDifferences({ table }: ReadScores, { units }: RandomCase): string[] {
  return table.units.flatMap((id, u) =>
    SCORE_COLUMNS.flatMap((column) => {
      const given = units.find(({ unit }) => unit.id === id)?.scores.get(column);
      return table.components.flatMap(({ code, i }) => {
        const { kind, points } = scoreOf(table, column, u, i);
        const isThere = table.columns[column].present[u] === 1;
        const found = !isThere ? 'no column' : kind === 'scored' ? pointsText(points) : kind;
        const expected = shown(given?.[i]);
        return found === expected ? [] : [`${id} ${column} ${code}: ${expected} was read as ${found}`];
      });
    }),
  );
}

/** A receipt names the very cell that was written. */
function placeDifferences({ table }: ReadScores, { files, marks }: RandomCase): string[] {
  const differences: string[] = [];
  for (const { name, sheets } of files) {
    for (const { rows, name: sheet } of sheets) {
      rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          const mark = typeof cell === 'object' && cell !== null ? marks.get(cell) : undefined;
          if (mark === undefined) return;
          const component = table.components.find(({ code }) => code === mark.code)!;
          const { source } = scoreOf(table, mark.column, table.units.indexOf(mark.unit), component.i);
          const found = source && `${source.file} ${a1(source.row, source.column)}`;
          const expected = `2023/scores/${name} ${a1(r, c)}`;
          if (found !== expected)
            differences.push(
              `${mark.unit} ${mark.column} ${mark.code}: written to ${expected} ${sheet}, read from ${found}`,
            );
        });
      });
    }
  }
  return differences;
}

/** Blanks are named, where they count or where points were appraised all the same; nothing else is found. */
function findingDifferences({ findings }: ReadScores, { framework, counted, units }: RandomCase): string[] {
  const components = componentsOf(framework);
  const expected = units.flatMap(({ unit, scores }) => {
    const given = (column: ScoreColumn, i: number) => scores.get(column)?.[i];
    const missing = components.filter(({ i }) => given(counted, i)?.kind === 'missing');
    const gaps = components.filter(({ i }) => {
      const appraised = given('appraised', i);
      return given('self', i)?.kind === 'missing' && appraised?.kind === 'scored' && appraised.points > 0;
    });
    // A self column that is blank from top to bottom is named once.
    const isBlank = components.every(({ i }) => given('self', i)?.kind === 'missing');
    return [
      ...missing.map(({ code }) => `score-missing ${unit.id} ${code}`),
      ...(isBlank ? gaps.slice(0, 1) : gaps).map(({ code }) => `appraised-without-self ${unit.id} ${code}`),
    ];
  });
  const left = [...expected];
  const differences: string[] = [];
  for (const finding of findings) {
    const { code, unit, facts } = finding;
    const component = 'component' in facts ? facts.component : '';
    const at = left.indexOf(`${code} ${unit} ${component}`);
    if (at >= 0) left.splice(at, 1);
    else
      differences.push(
        `found: ${lineOf(finding)} in ${finding.at.file} ${finding.at.sheet}: ${JSON.stringify(facts)}`,
      );
  }
  return [...differences, ...left.map((line) => `not found: ${line}`)];
}
