import { formVi } from '../i18n/templates-vi.ts';
import type { InputRow } from './form-rows.ts';

/** The scoring rule of a component or of the bonus, as the note on its name: maximum, main index, responsible office. */
export function componentNote(row: InputRow): string {
  const max = formVi.points(row.max);
  if (row.kind === 'bonus') {
    const tiers = row.tiers.map(({ atLeast, points }) => [atLeast, formVi.points(points)] as const);
    return formVi.noteOnBonus(max, tiers).join('\n');
  }
  const { main, office } = row.component;
  const lines = formVi.noteOnComponent(row.code, `${main.code}. ${main.name.vi}`, max);
  return [...lines, ...(office ? [formVi.office(office.vi)] : [])].join('\n');
}
