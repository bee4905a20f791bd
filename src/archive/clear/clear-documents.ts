import type { DossierDocument } from '../../awards/awards-book.ts';
import { requiredDocuments } from '../../awards/named-documents.ts';
import type { YearDataset } from '../../dataset/site.ts';
import { canonicalName } from '../../text/canonical-name.ts';
import type { RegisteredUnit, UnitRegistry } from '../../units/unit-registry.ts';
import { conditionsOf } from './clear-records.ts';
import { type ClearedRecord, momentValue, recordAt, WITHHELD } from './cleared-record.ts';

const OTHER = 'Tài liệu khác';

/**
 * Documents of dossiers. A name stays where a rule asks every unit for that document, or where the publication names it
 * as unsigned: the report of a nominee would else say who was nominated in vain. A subject stays where it is the unit.
 */
export function clearDocuments(
  documents: readonly DossierDocument[],
  { units }: UnitRegistry,
  { awards, framework }: Pick<YearDataset, 'awards' | 'framework'>,
): ClearedRecord[] {
  const required = requiredDocuments(framework.awards);
  const unsigned = Map.groupBy(
    conditionsOf({ awards }).filter(({ kind }) => kind === 'dossier-signed'),
    ({ unit }) => unit,
  );
  const isPublished = (unit: string, name: string) =>
    (unsigned.get(unit) ?? []).some(({ detail }) => detail.includes(name));
  // Never the name of a document that a rule asks for.
  const other = required.has(canonicalName(OTHER)) ? `${OTHER} (*)` : OTHER;
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return documents.map(({ unit, name, subject, signed, sentAt, at }) =>
    recordAt(at, {
      'Mã đơn vị': unit,
      'Loại tài liệu': required.has(canonicalName(name)) || isPublished(unit, name) ? name : other,
      'Đối tượng': subject === '' ? '' : (ownName(subject, byId.get(unit)) ?? WITHHELD),
      'Ký số': signed ? 'Có' : 'Không',
      'Thời điểm gửi': momentValue(sentAt),
    }),
  );
}

/** The registered name, or the id, by which a subject means the unit itself. */
function ownName(subject: string, unit: RegisteredUnit | undefined): string | undefined {
  const names = [unit?.id ?? '', ...(unit?.names ?? []).flatMap(({ vi, en }) => [vi, en])];
  return names.find((name) => canonicalName(name) === canonicalName(subject));
}
