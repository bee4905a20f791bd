import type { AwardView, Site, YearDataset } from '../dataset/site.ts';
import type { CellRef } from '../grid/grid.ts';
import type { ComputedYear } from '../pipeline/compute-year.ts';
import { publishedCell } from '../pipeline/published-cell.ts';
import type { ReportFinding } from '../report/report-input.ts';
import { type CloseRank, closeDistance, closeRanks, type SharedRank, sharedRanks } from './close-ranks.ts';
import { type DecisionNeeded, decisionsNeeded } from './decisions-needed.ts';
import {
  type AcceptedFinding,
  acceptedFindings,
  type FindingKind,
  type OpenFindings,
  openByUnit,
  openKinds,
} from './finding-views.ts';
import { type NearMisses, nearMisses } from './near-misses.ts';
import { type NomineeView, nomineesOf } from './nominees-of.ts';
import { type NoteView, notesByUnit } from './notes-by-unit.ts';
import { type Office, officesOf } from './offices-of.ts';
import { type Reminder, remindersOf } from './reminders-of.ts';
import { type Sensitivity, sensitivity } from './sensitivity.ts';
import { type ShortestPath, shortestPaths } from './shortest-path.ts';

/** A year as it was computed, with what the public never sees. */
export interface YearRecord extends Pick<ComputedYear, 'year' | 'ledgers' | 'book' | 'notes' | 'dataset'> {
  readonly weighed: readonly ReportFinding[];
}

/** A unit that is left out this year, and why. */
export interface ExclusionView {
  readonly unit: string;
  readonly reason: string;
  readonly source: CellRef | null;
}

/** What the leadership sees of a year. */
export interface LeadershipYear {
  readonly dataset: YearDataset;
  readonly decisions: readonly DecisionNeeded[];
  readonly awards: ReadonlyArray<{ readonly award: AwardView; readonly nominees: readonly NomineeView[] }>;
  readonly exclusions: readonly ExclusionView[];
  readonly nearMisses: readonly NearMisses[];
  /** Distance below which ranks are called close. */
  readonly closeWithin: number;
  readonly closeRanks: readonly CloseRank[];
  readonly sharedRanks: readonly SharedRank[];
  readonly paths: readonly ShortestPath[];
  readonly offices: readonly Office[];
  readonly reminders: readonly Reminder[];
  readonly sensitivity: Sensitivity;
  readonly openByUnit: readonly OpenFindings[];
  readonly openKinds: readonly FindingKind[];
  readonly accepted: readonly AcceptedFinding[];
  /** In the order of the sheets. */
  readonly notes: readonly NoteView[];
}

/** Everything that the leadership's pages are made from: the public site, and beside it what is not public. */
export interface LeadershipSite extends Site {
  /** Oldest first. Years in preparation are among them: their reminders are what the list is for. */
  readonly leadership: readonly LeadershipYear[];
}

/** @param records oldest first; a year whose rules could not be read has no dataset and is left out */
export function leadershipSite(site: Site, records: readonly YearRecord[]): LeadershipSite {
  const related = new Map(site.years.map((dataset) => [dataset.year, dataset]));
  const whole = records.flatMap(({ dataset, ...record }) =>
    dataset === undefined ? [] : [{ ...record, dataset: related.get(dataset.year) ?? dataset }],
  );
  const byYear = new Map(whole.map(({ dataset }) => [dataset.year, dataset]));
  return {
    ...site,
    sample: whole.some(({ dataset }) => dataset.settings.sample),
    leadership: whole.map((record) => leadershipYear(record, byYear.get(record.year - 1))),
  };
}

function leadershipYear(
  { dataset, ledgers, book, notes, weighed }: YearRecord & { readonly dataset: YearDataset },
  last: YearDataset | undefined,
): LeadershipYear {
  const nominees = new Map(ledgers.map((ledger) => [ledger.rule.id, nomineesOf(ledger)]));
  const closeWithin = closeDistance(dataset);
  const withoutSheet = new Set(
    weighed.flatMap(({ finding }) => (finding.code === 'sheet-missing' ? (finding.unit ?? []) : [])),
  );
  return {
    dataset,
    decisions: decisionsNeeded(dataset, nominees),
    awards: dataset.awards.map((award) => ({ award, nominees: nominees.get(award.id) ?? [] })),
    exclusions: book.exclusions.map(({ unit, reason, at }) => ({ unit, reason, source: publishedCell(at) })),
    nearMisses: ledgers.map((ledger, a) =>
      nearMisses(dataset.awards[a]!, ledger, nominees.get(ledger.rule.id)!, dataset),
    ),
    closeWithin,
    closeRanks: closeRanks(dataset, closeWithin),
    sharedRanks: sharedRanks(dataset),
    paths: shortestPaths(dataset),
    offices: officesOf(dataset),
    reminders: remindersOf(dataset, ledgers, withoutSheet),
    sensitivity: sensitivity(dataset, last),
    openByUnit: openByUnit(weighed),
    openKinds: openKinds(weighed),
    accepted: acceptedFindings(weighed),
    notes: notesByUnit(notes),
  };
}
