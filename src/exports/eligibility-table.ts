import { field, type PublishedTable, UNIT } from './published-table.ts';

/** `eligibility.csv`: every unit against every condition of the unit awards. */
export const eligibilityTable: PublishedTable = {
  name: 'eligibility',
  title: 'Điều kiện xét khen thưởng tập thể / conditions of the unit awards',
  fields: [
    field('award', 'string', 'Mã danh hiệu / award id'),
    UNIT,
    field('condition', 'string', 'Điều kiện / condition'),
    field('met', 'boolean', 'Đạt / met'),
    field('value', 'string', 'Giá trị của đơn vị / the unit’s value'),
    field('threshold', 'string', 'Ngưỡng / threshold'),
  ],
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
