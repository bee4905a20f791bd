import type { AwardDecision } from '../../awards/awards-book.ts';
import type { AwardView, YearDataset } from '../../dataset/site.ts';
import { cellAt, cellText } from '../../grid/cell-text.ts';
import type { Grid } from '../../grid/grid.ts';
import { canonicalName } from '../../text/canonical-name.ts';
import { type ClearedRecord, momentValue, recordAt } from './cleared-record.ts';

/** A decision that is published, with its recipient and basis as they may be said. */
interface PublishedDecision {
  readonly number: string;
  readonly day: string;
  readonly issuer: string;
  readonly recipient: string | null;
  readonly basis: string | null;
}

/** Decisions that are published: for units, and for individuals who may be named. */
export function clearDecisions(
  decisions: readonly AwardDecision[],
  grids: readonly Grid[],
  { awards }: Pick<YearDataset, 'awards'>,
): ClearedRecord[] {
  return decisions.flatMap(({ award: id, recipient, number, day, issuer, basis, at }) => {
    const award = awards.find((one) => one.id === id);
    const published =
      award &&
      publishedDecisions(award).find((one) => {
        const isSame = one.number === number && one.day === day && one.issuer === issuer;
        return isSame && one.recipient !== null && canonicalName(one.recipient) === canonicalName(recipient);
      });
    if (published === undefined) return [];
    const grid = grids.find(({ sheet }) => sheet === at.sheet);
    // Of a unit letter by letter: an accepted contradiction is held against the text of its cell.
    const typed = grid === undefined ? recipient : cellText(cellAt(grid, at.row ?? 0, at.column ?? 0));
    return [
      recordAt(at, {
        Loại: id,
        'Đối tượng': award?.recipient === 'unit' ? typed : published.recipient!,
        'Số quyết định': number,
        'Ngày quyết định': momentValue(day),
        'Cơ quan ban hành': issuer,
        'Căn cứ chọn': published.basis !== null && published.basis === basis ? basis : '',
      }),
    ];
  });
}

function publishedDecisions({ recipient: kind, outcome, overruling }: AwardView): PublishedDecision[] {
  const decided = outcome.kind === 'decided' ? outcome.recipients : [];
  const overruled = overruling.map((view) => ({ ...view, basis: null }));
  return [...decided, ...overruled].map(({ unit, person, decision, day, issuer, basis }) => ({
    ...{ number: decision, day, issuer, basis },
    recipient: kind === 'unit' ? unit : person,
  }));
}
