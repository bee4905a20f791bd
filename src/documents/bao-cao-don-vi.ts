import type { UnitYear, YearDataset } from '../dataset/site.ts';
import { formatMaximum } from '../i18n/format.ts';
import { papersReportsVi } from '../i18n/papers-reports-vi.ts';
import { papersVi } from '../i18n/papers-vi.ts';
import { initiativeItems } from './bang-diem.ts';
import { body, heading, lines, list, note, subheading } from './blocks.ts';
import type { Paper, SignaturesBlock } from './paper.ts';
import { paperFrame, paperHead } from './paper-frame.ts';
import { changeSentences, mainsTable, resultSentences, strengthBlocks } from './report-parts.ts';
import type { PaperSource } from './year-papers.ts';

const words = papersReportsVi.report;

/** Báo cáo thành tích of a unit: a skeleton with what the dataset knows, and lines for what only the unit can tell. @param u position of the unit */
export function unitReportPaper({ site, dataset }: PaperSource, u: number): Paper {
  const { year } = dataset;
  const unit = dataset.units[u]!;
  const { above, below } = strengthBlocks(dataset, u);
  const facts = factItems(dataset, unit);
  const initiatives = initiativeItems(unit);
  return {
    ...paperFrame(dataset),
    id: `bao-cao-don-vi/${unit.id}`,
    title: words.title(unit.name.vi, year),
    head: paperHead(site, unit.name.vi, 'BC', papersVi.place),
    titles: [
      { text: words.name, look: 'name' },
      { text: words.subject(year), look: 'subject' },
    ],
    blocks: [
      body(words.unitLine(unit.name.vi)),
      heading(words.about),
      subheading(words.office),
      ...(facts.length === 0 ? [] : [body(words.facts), ...list(facts)]),
      lines(3),
      subheading(words.duties),
      lines(3),
      heading(words.merits),
      subheading(words.result),
      ...resultSentences(dataset, unit).map(body),
      mainsTable(dataset, unit),
      subheading(words.strengths),
      ...above,
      ...(initiatives.length === 0 ? [] : [body(words.initiatives), ...list(initiatives)]),
      lines(2),
      subheading(words.weaknesses),
      ...below,
      lines(2),
      subheading(unit.change === null ? words.noYearBefore : words.change(unit.change.year)),
      ...changeSentences(unit).map(body),
      subheading(words.measures),
      lines(4),
      subheading(words.party),
      lines(2),
      heading(words.before),
      note(words.beforeHint),
      lines(3),
      reportSignatures(words.confirm, words.head),
    ],
  };
}

/** Who confirms a report on the left, and who gives it on the right. */
export function reportSignatures(confirms: string, gives: string): SignaturesBlock {
  const { sign } = papersVi;
  return {
    kind: 'signatures',
    place: null,
    left: { titles: [confirms], hint: sign.seal, name: sign.name },
    right: { titles: [gives], hint: sign.byHand, name: sign.name },
  };
}

function factItems({ framework }: YearDataset, { facts }: UnitYear): string[] {
  return facts.flatMap(({ code, value }) => {
    const rule = framework.facts.find((one) => one.code === code);
    return rule ? [words.fact(rule.name.vi, formatMaximum('vi', value), rule.scale.vi)] : [];
  });
}
