import type { ConditionKind, YearDataset } from '../dataset/site.ts';
import { field, type PublishedTable, required, UNIT } from './published-table.ts';

const CONDITIONS: readonly ConditionKind[] = [
  'ranked',
  'registered',
  'dossier-complete',
  'dossier-signed',
  'dossier-on-time',
  'council-minutes',
  'minimum-value',
  'not-excluded',
  'council-votes',
];

/** `eligibility.csv`: every unit against every condition of the unit awards. */
export const eligibilityTable: PublishedTable = {
  name: 'eligibility',
  title: 'Điều kiện xét khen thưởng tập thể / conditions of the unit awards',
  description:
    'Mỗi dòng là một điều kiện của một danh hiệu, xét cho một đơn vị. / One row per award, unit and condition.',
  fields: [
    field('award', 'string', 'Mã danh hiệu / award id', required({ pattern: '^[a-z-]+$' })),
    UNIT,
    field('condition', 'string', 'Điều kiện / condition', required({ enum: CONDITIONS })),
    field('met', 'boolean', 'Đạt / met', required()),
    field('value', 'string', 'Giá trị của đơn vị / the unit’s value'),
    field('threshold', 'string', 'Ngưỡng / threshold'),
  ],
  primaryKey: (dataset) => (conditionsDiffer(dataset) ? ['award', 'unit', 'condition'] : undefined),
  foreignKeys: [{ fields: ['unit'], resource: 'ranking' }],
  *rows({ awards }) {
    for (const award of awards) {
      if (award.recipient !== 'unit') continue;
      for (const { unit, conditions } of award.entries) {
        for (const { kind, met, value, threshold } of conditions)
          yield [award.id, unit, kind, String(met), value, threshold];
      }
    }
  },
};

/** Nothing in the rules forbids two conditions of one kind, such as two dossiers, nor two awards of one id. */
function conditionsDiffer({ framework }: YearDataset): boolean {
  const keys = framework.awards
    .filter(({ recipient }) => recipient === 'unit')
    .flatMap(({ id, conditions }) => conditions.map(({ kind }) => JSON.stringify([id, kind])));
  return new Set(keys).size === keys.length;
}
