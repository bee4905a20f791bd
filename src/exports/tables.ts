import { eligibilityTable } from './eligibility-table.ts';
import { indicesTable } from './indices-table.ts';
import type { PublishedTable } from './published-table.ts';
import { rankingTable } from './ranking-table.ts';
import { scoresTable } from './scores-table.ts';

/** All published CSV files of a year. */
export const TABLES: readonly PublishedTable[] = [scoresTable, rankingTable, indicesTable, eligibilityTable];

/** Those that are published as Parquet files as well: what a ranking can be recomputed from, and the ranking. */
export const PARQUET_TABLES: readonly PublishedTable[] = [scoresTable, rankingTable];
