import { quartilesOf } from '../analysis/quartiles-of.ts';
import type { AwardsBook } from '../awards/awards-book.ts';
import { type CountedInitiatives, initiativesByUnit } from '../awards/bonus-of.ts';
import { type AwardLedger, decideAwards } from '../awards/decide-awards.ts';
import { publishedSettings } from '../dataset/published-settings.ts';
import type { YearDataset } from '../dataset/site.ts';
import type { Finding } from '../findings/finding.ts';
import { maxOfFramework } from '../framework/flatten.ts';
import type { Framework } from '../framework/framework.ts';
import type { YearSettings } from '../framework/year-file.ts';
import { computeIndices } from '../indices/compute-indices.ts';
import type { SheetNote } from '../scores/notes-of.ts';
import { readScores } from '../scores/read-scores.ts';
import { indexUnits } from '../scores/resolve-unit.ts';
import type { UnreadPart } from '../scores/unread-parts.ts';
import { unitsOn } from '../units/unit-history.ts';
import type { UnitRegistry } from '../units/unit-registry.ts';
import { awardDayFindings } from './award-day-findings.ts';
import { awardFacts } from './award-facts.ts';
import { awardFindings } from './award-findings.ts';
import { bonusFindings } from './bonus-findings.ts';
import { componentYears } from './component-years.ts';
import { dossierViews } from './dossier-views.ts';
import { mediansOf } from './medians-of.ts';
import { personalDataFindings } from './personal-data-findings.ts';
import { rankUnits } from './rank-units.ts';
import { readAwards } from './read-awards.ts';
import { readRounds } from './read-rounds.ts';
import { scoreContextOf } from './score-context.ts';
import { missingSheets, readableFiles, strangeGroups, strayEntries } from './source-findings.ts';
import { unitYears } from './unit-years.ts';
import type { YearInput } from './year-input.ts';

/**
 * Reads, sums, ranks and decides a year whose rules are known; all findings at once, none of them judged yet.
 * @param earlier initiatives that years before have counted
 */
export function computeDataset(
  input: YearInput,
  registry: UnitRegistry,
  framework: Framework,
  settings: YearSettings,
  earlier: CountedInitiatives,
): {
  dataset: Omit<YearDataset, 'findingCounts' | 'awards'>;
  ledgers: readonly AwardLedger[];
  book: AwardsBook;
  findings: Finding[];
  unread: readonly UnreadPart[];
  notes: readonly SheetNote[];
} {
  const { year } = input;
  // Who takes part is settled on the day the dossiers are due: units merged earlier in the year no longer do.
  const day = framework.deadlines.dossier;
  const registered = unitsOn(registry, day);
  const index = indexUnits(registry, day);
  const counted = framework.countedColumn[settings.status];
  const context = scoreContextOf(input, framework, settings.status);
  const ids = registered.map(({ id }) => id);

  const { files, findings } = readableFiles(input.scores, year);
  const scores = readScores(files, ids, index, context);
  const awards = readAwards(input, framework, registry);
  const recognised = initiativesByUnit(awards.book.initiatives, framework, earlier);
  const columns = {
    self: computeIndices(scores.table, framework, 'self'),
    appraised: computeIndices(scores.table, framework, 'appraised'),
    final: computeIndices(scores.table, framework, 'final'),
  };
  const ranking = rankUnits(registered, columns[counted], scores.table, framework, recognised.byUnit);
  const facts = awardFacts(framework, registered, registry, columns[counted], ranking);
  const ledgers = decideAwards(framework, ids, awards.book, facts);
  const rounds = readRounds(input, registry, context);
  const { table } = scores;
  const units = unitYears({
    ...{ registered, day, framework, columns, counted, ranking, table },
    facts: scores.facts,
  });
  findings.push(
    ...strayEntries(input),
    ...scores.findings,
    ...strangeGroups(framework, registry, input),
    ...missingSheets(registered, scores.unitsWithSheet, framework, settings, input),
    ...bonusFindings(scores.bonuses, framework, recognised.byUnit, awards.present),
    ...awards.findings,
    ...recognised.findings,
    ...awardDayFindings(awards.book, framework, settings),
    ...personalDataFindings(framework, awards.book, table.sheets, settings, `${year}/year.yaml`),
    ...rounds.findings,
    ...awardFindings(ledgers, units, settings, input),
  );
  return {
    findings,
    unread: [...scores.unread, ...rounds.unread],
    notes: scores.notes,
    ledgers,
    book: awards.book,
    dataset: {
      year,
      settings: publishedSettings(settings),
      framework,
      counted,
      maximum: maxOfFramework(framework),
      units,
      scores: scores.table,
      median: mediansOf(units),
      spread: quartilesOf(units.flatMap(({ rank, total }) => (rank === null ? [] : [total]))),
      ...componentYears(units, scores.table, counted),
      dossiers: dossierViews(ids, awards.book, registry, day),
      rounds: rounds.views,
      sources: sourcesOf(input),
      ruleChanges: [],
    },
  };
}

function sourcesOf(input: YearInput): YearDataset['sources'] {
  const rounds = input.rounds.flatMap(({ workbooks }) => workbooks);
  const all = [input.framework, input.settings, input.awards, ...input.scores, ...rounds];
  return all.flatMap((source) => (source?.sha256 ? [{ file: source.file, sha256: source.sha256 }] : []));
}
