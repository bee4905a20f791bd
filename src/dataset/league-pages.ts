import { byRank } from './by-rank.ts';
import { oncePer } from './once-per.ts';
import type { LocalisedText, UnitYear, YearDataset } from './site.ts';

/** So many rows still stand in one page. More would block an old phone for seconds, and are parted. */
const LONGEST = 250;
/** Rows of a page where there are several: some 250 KB. */
const ROWS_A_PAGE = 150;

/** The part of a ranked group that stands on one page, by rank; never empty. */
export interface LeagueList {
  readonly code: string;
  readonly name: LocalisedText;
  readonly units: readonly UnitYear[];
}

/** One page of a year's league: what the reader sees between two page links. */
export interface LeaguePage {
  /** From 1: the year's own page. */
  readonly page: number;
  readonly lists: readonly LeagueList[];
  /** Units that take part without a rank, in the order of the registry: behind all ranked ones. */
  readonly unranked: readonly UnitYear[];
}

/** Rows that stay together; `code` is null for units without a rank. */
interface Chunk {
  readonly code: string | null;
  readonly name: LocalisedText | null;
  readonly units: readonly UnitYear[];
}

/**
 * The league of a year: up to 250 rows in one page, more of them in pages of 150; ranked groups in the order of the
 * framework, then units without a rank. A list that fits on a page is not divided. There is always a first page, also where nobody takes part.
 */
export const leaguePages = oncePer(({ framework, units }: YearDataset): readonly LeaguePage[] => {
  const rows = units.length <= LONGEST ? LONGEST : ROWS_A_PAGE;
  const chunks = [
    ...framework.rankedGroups.flatMap(({ code, name }) =>
      chunksOf(
        code,
        name,
        byRank(units.filter(({ rank, rankedGroup }) => rank !== null && rankedGroup === code)),
        rows,
      ),
    ),
    ...chunksOf(
      null,
      null,
      units.filter(({ rank }) => rank === null),
      rows,
    ),
  ];
  const pages: Chunk[][] = [[]];
  let room = rows;
  for (const chunk of chunks) {
    if (chunk.units.length > room) {
      pages.push([]);
      room = rows;
    }
    pages.at(-1)!.push(chunk);
    room -= chunk.units.length;
  }
  return pages.map((parts, i) => ({
    page: i + 1,
    lists: parts.flatMap(({ code, name, units: rows }) =>
      code === null || name === null ? [] : [{ code, name, units: rows }],
    ),
    unranked: parts.flatMap(({ code, units: rows }) => (code === null ? rows : [])),
  }));
});

function chunksOf(
  code: string | null,
  name: LocalisedText | null,
  units: readonly UnitYear[],
  rows: number,
): Chunk[] {
  const count = Math.ceil(units.length / rows);
  return Array.from({ length: count }, (_, i) => ({
    code,
    name,
    units: units.slice(i * rows, (i + 1) * rows),
  }));
}
