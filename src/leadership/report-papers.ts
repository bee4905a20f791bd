import type { Site } from '../dataset/site.ts';
import { personReportPaper } from '../documents/bao-cao-ca-nhan.ts';
import { unitReportPaper } from '../documents/bao-cao-don-vi.ts';
import type { Paper } from '../documents/paper.ts';
import { paperFile } from '../documents/paper-addresses.ts';
import { MOST_UNITS } from '../documents/row-limit.ts';
import { paperSource } from '../documents/year-papers.ts';
import type { LeadershipYear } from './leadership-site.ts';

/** A skeleton of a *Báo cáo thành tích*, of a unit or of one of its nominees. Private: it stands in no public build. */
export interface ReportPaper {
  readonly unit: string;
  /** Null for the unit's own report. */
  readonly person: string | null;
  /** Address of the .docx; it never has a name of a person in it. */
  readonly file: string;
  readonly make: () => Paper;
}

/** Reports of all nominees, each once, then of all units; with very many units none of single ones. */
export function reportPapers(site: Site, { dataset, awards }: LeadershipYear): ReportPaper[] {
  const { year, units } = dataset;
  const source = paperSource(site, dataset);
  const places = new Map(units.map(({ id }, u) => [id, u]));
  const people = new Map(
    awards.flatMap(({ nominees }) => nominees.map((one) => [`${one.unit} ${one.name}`, one] as const)),
  );
  const ofPeople = [...people.values()].flatMap(({ unit, name }, i): ReportPaper[] => {
    const u = places.get(unit);
    if (u === undefined) return [];
    const id = `bao-cao-ca-nhan/${i + 1}-${unit}`;
    const make = () => ({ ...personReportPaper(source, name, u), id });
    return [{ unit, person: name, file: paperFile(year, id), make }];
  });
  const ofUnits = units.length > MOST_UNITS ? [] : units;
  return [
    ...ofPeople,
    ...ofUnits.map(({ id }, u): ReportPaper => {
      const file = paperFile(year, `bao-cao-don-vi/${id}`);
      return { unit: id, person: null, file, make: () => unitReportPaper(source, u) };
    }),
  ];
}
