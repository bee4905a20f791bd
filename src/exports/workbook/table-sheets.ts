import type { YearDataset } from '../../dataset/site.ts';
import { componentsOf } from '../../framework/flatten.ts';
import { vi } from '../../i18n/vi.ts';
import { eligibilityTable } from '../eligibility-table.ts';
import { indicesTable } from '../indices-table.ts';
import type { Field } from '../published-table.ts';
import { rankingTable } from '../ranking-table.ts';
import { scoresTable } from '../scores-table.ts';
import { column, numberOf, sheetRows, textOf, type WorkbookSheet } from './workbook-sheet.ts';

const { exports: words, unranked: reasons, table: terms, awards } = vi;

/** Names by unit, by index code and by award, as the workbook shows them beside the codes. */
const namesOf = ({ units, framework }: YearDataset) => ({
  units: new Map(units.map((unit) => [unit.id, unit.name.vi])),
  indices: new Map(
    framework.groups.flatMap((group) =>
      [group, ...group.mainIndices].map(({ code, name }) => [code, name.vi] as const),
    ),
  ),
  components: new Map(componentsOf(framework).map(({ code, name }) => [code, name.vi])),
});
const nameIn = (names: ReadonlyMap<string, string>, key: Field | undefined) =>
  textOf(names.get(String(key)) ?? null);

export function rankingSheet(dataset: YearDataset): WorkbookSheet {
  const units = new Map(dataset.units.map((unit) => [unit.id, unit]));
  const groups = new Map(dataset.framework.rankedGroups.map(({ code, name }) => [code, name.vi]));
  const reasonOf = (id: Field | undefined): string | null => {
    const { unranked, scored, componentCount } = units.get(String(id))!;
    if (unranked === null) return null;
    return unranked === 'incomplete' ? reasons.incomplete(scored, componentCount) : reasons[unranked];
  };
  return {
    key: 'ranking',
    columns: [
      column('rank', 8, 'whole'),
      column('tied', 13),
      column('unitId', 26),
      column('unit', 40),
      column('rankedGroup', 26),
      column('points', 12, 'points'),
      column('bonus', 14, 'points'),
      column('total', 13, 'points'),
      column('value', 12, 'share'),
      column('remark', 40),
    ],
    rows: sheetRows(rankingTable, dataset, ({ rank, tied, unit, name, group, ...figures }) => [
      numberOf(rank),
      tied === 'true' ? terms.tied : null,
      textOf(unit),
      textOf(name),
      group === null ? null : nameIn(groups, group),
      ...[figures.points, figures.bonus, figures.total, figures.value].map(numberOf),
      reasonOf(unit),
    ]),
  };
}

export function indicesSheet(dataset: YearDataset): WorkbookSheet {
  const names = namesOf(dataset);
  return {
    key: 'indices',
    columns: [
      column('unitId', 26),
      column('unit', 40),
      column('level', 16),
      column('code', 12),
      column('name', 60),
      column('points', 12, 'points'),
      column('max', 13, 'points'),
      column('value', 12, 'share'),
      column('indexRank', 12, 'whole'),
    ],
    rows: sheetRows(indicesTable, dataset, ({ unit, level, code, points, max, value, rank }) => [
      textOf(unit),
      nameIn(names.units, unit),
      words.level[level as keyof typeof words.level],
      textOf(code),
      nameIn(names.indices, code),
      ...[points, max, value, rank].map(numberOf),
    ]),
  };
}

export function scoresSheet(dataset: YearDataset): WorkbookSheet {
  const names = namesOf(dataset);
  return {
    key: 'scores',
    columns: [
      column('unitId', 26),
      column('unit', 40),
      column('code', 12),
      column('name', 60),
      ...(['max', 'self', 'appraised', 'final', 'counted'] as const).map((key) => column(key, 12, 'points')),
      column('kind', 16),
      column('file', 36),
      column('sheet', 20),
      column('cell', 10),
    ],
    rows: sheetRows(scoresTable, dataset, ({ unit, code, kind, ...row }) => [
      textOf(unit),
      nameIn(names.units, unit),
      textOf(code),
      nameIn(names.components, code),
      ...[row.max, row.self, row.appraised, row.final, row.counted].map(numberOf),
      words.kind[kind as keyof typeof words.kind],
      ...[row.file, row.sheet, row.cell].map(textOf),
    ]),
  };
}

export function eligibilitySheet(dataset: YearDataset): WorkbookSheet {
  const names = namesOf(dataset);
  const awardNames = new Map(dataset.framework.awards.map(({ id, name }) => [id, name.vi]));
  return {
    key: 'eligibility',
    columns: [
      column('award', 40),
      column('unitId', 26),
      column('unit', 40),
      column('condition', 24),
      column('met', 14),
      column('found', 24),
      column('threshold', 18),
    ],
    rows: sheetRows(eligibilityTable, dataset, ({ award, unit, condition, met, value, threshold }) => [
      nameIn(awardNames, award),
      textOf(unit),
      nameIn(names.units, unit),
      awards.condition[condition as keyof typeof awards.condition],
      met === 'true' ? awards.met : awards.notMet,
      textOf(value),
      textOf(threshold),
    ]),
  };
}
