import type { Framework } from '../../src/framework/framework.ts';
import { bonusOf, type SampleUnit, sumOf } from './sample-units.ts';
import { dateCell, type SheetRow } from './sheet-rows.ts';

/** Rows of the sheet "Quyết định": the leading eligible unit, with a basis where several lead, and one individual. */
export function decisionRows(
  framework: Framework,
  units: readonly SampleUnit[],
  person: string | undefined,
): SheetRow[] {
  const { year } = framework;
  const totalOf = (unit: SampleUnit) => sumOf(unit.appraised) + bonusOf(framework, unit.initiatives);
  const candidates = units.filter(({ eligible }) => eligible);
  const best = candidates.reduce((most, unit) => Math.max(most, totalOf(unit)), 0);
  const leaders = candidates.filter((unit) => totalOf(unit) === best);
  const basis = leaders.length > 1 ? 'Hội đồng chọn trong các đơn vị đồng hạng (dữ liệu mẫu)' : null;
  const decided = dateCell(`${year}-12-18`);
  const issuer = 'Ủy ban nhân dân tỉnh Mẫu';
  return [
    ['tap-the', leaders[0]?.id ?? null, 'Bằng khen', `2123/QĐ-UBND`, decided, `Chủ tịch ${issuer}`, basis],
    ['ca-nhan', person ?? null, 'Bằng khen', `2124/QĐ-UBND`, decided, issuer, null],
  ];
}
