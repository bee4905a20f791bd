import { papersReportsVi } from '../i18n/papers-reports-vi.ts';
import { papersVi } from '../i18n/papers-vi.ts';
import { reportSignatures } from './bao-cao-don-vi.ts';
import { body, heading, lines, note, subheading } from './blocks.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { paperFrame, paperHead } from './paper-frame.ts';
import { resultSentences } from './report-parts.ts';
import type { PaperSource } from './year-papers.ts';

const words = papersReportsVi.person;

/**
 * Báo cáo thành tích of an individual: a skeleton with the criteria of the year's award. For the leadership's build only:
 * a nominee's name is private, and no public page or file is made from this.
 * @param person name as in the nomination   @param u position of their unit
 */
export function personReportPaper({ site, dataset }: PaperSource, person: string, u: number): Paper {
  const { year, framework } = dataset;
  const unit = dataset.units[u]!;
  const { report } = papersReportsVi;
  const criteria = framework.awards
    .filter(({ recipient }) => recipient === 'individual')
    .flatMap((award) => award.criteria.map(({ vi }) => vi));
  const unique = [...new Set(criteria)];
  return {
    ...paperFrame(dataset),
    id: `bao-cao-ca-nhan/${unit.id}`,
    title: words.title(person, year),
    head: paperHead(site, unit.name.vi, 'BC', papersVi.place),
    titles: [
      { text: report.name, look: 'name' },
      { text: report.subject(year), look: 'subject' },
    ],
    blocks: [
      heading(words.about),
      ...[words.name(person), words.born, words.home, words.office(unit.name.vi)].map(body),
      ...[words.duty, words.training].map(body),
      heading(words.merits),
      subheading(unique.length === 0 ? words.noCriteria : words.criteria),
      ...(unique.length === 0
        ? [lines(6)]
        : unique.flatMap((criterion): PaperBlock[] => [body(`${criterion}:`), lines(4)])),
      subheading(words.unitResult),
      ...resultSentences(dataset, unit).map(body),
      heading(words.before),
      note(report.beforeHint),
      lines(3),
      reportSignatures(words.confirm, words.signs),
    ],
  };
}
