import { publishedScore } from '../dataset/published-score.ts';
import { SCHEMA_VERSION, type YearDataset } from '../dataset/site.ts';
import { pointsText } from '../points/format-points.ts';
import type { Points } from '../points/points.ts';
import { type Ratio, ratioText } from '../points/ratio.ts';
import { SCORE_COLUMNS } from '../points/score-column.ts';
import { scoreIndex } from '../scores/score-table.ts';
import { jsonParts } from './json-parts.ts';
import { SAMPLE_NOTICE } from './sample-notice.ts';

/** The whole published dataset of a year as JSON, with the receipt of every score. Points are plain decimals. */
export function datasetJson(dataset: YearDataset): string {
  return [...datasetJsonParts(dataset)].join('');
}

/** The same in pieces, a unit at a time: that of 3,321 units is a text of 84 MB, and all its scores as objects are many times as much. */
export function datasetJsonParts(dataset: YearDataset): Generator<string> {
  const { year, settings, framework, counted, maximum, median, awards, rounds, sources } = dataset;
  const { spread, lost, components, edition } = dataset;
  return jsonParts(
    {
      schemaVersion: SCHEMA_VERSION,
      ...(settings.sample ? { notice: SAMPLE_NOTICE } : {}),
      year,
      ...(edition ? { edition } : {}),
      ...settings,
      counted,
      maximum: decimal(maximum),
      framework: withDecimals(framework),
      median: median && { points: decimal(median.points), mains: median.mains.map(decimal) },
      spread: withDecimals(spread),
      lost: decimal(lost),
      components: withDecimals(components),
      units: [],
      awards,
      rounds: withDecimals(rounds),
      sources,
    },
    { units: unitsOf(dataset) },
  );
}

function* unitsOf(dataset: YearDataset): Generator<object> {
  const { units, scores, componentRanks } = dataset;
  const codes = scores.components.map(({ code }) => code);
  for (const [u, { value, change, initiatives, facts, ...unit }] of units.entries())
    yield {
      ...(withDecimals(unit) as typeof unit),
      value: ratio(value),
      change: withDecimals(change),
      initiatives,
      facts: facts.map((fact) => ({ ...fact, value: decimal(fact.value) })),
      scores: codes.map((code, c) => ({
        code,
        rank: rankOrNull(componentRanks[scoreIndex(scores, u, c)]!),
        ...Object.fromEntries(
          SCORE_COLUMNS.flatMap((column) => {
            const { kind, points, raw, source } = publishedScore(dataset, column, u, c);
            return source === null
              ? []
              : [[column, { kind, points: kind === 'scored' ? decimal(points) : null, raw, ...source }]];
          }),
        ),
      })),
    };
}

/** Names of properties that hold points. */
const POINTS = new Set([
  ...['points', 'maxScore', 'weight', 'bonus', 'total', 'self', 'appraised', 'keep', 'lost'],
  ...['performance', 'maxima', 'added', 'dropped'],
  ...['min', 'worst', 'q1', 'median', 'q3', 'best', 'max', 'selfSum', 'appraisedSum'],
]);

/** The same data with points as plain decimals. */
function withDecimals(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withDecimals);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) =>
      typeof value === 'number' && POINTS.has(key) ? [key, decimal(value)] : [key, withDecimals(value)],
    ),
  );
}

/** A decimal of at most six places is written by JSON exactly as its text. */
const decimal = (points: Points): number => Number(pointsText(points));
const ratio = (value: Ratio): number => Number(ratioText(value));
/** Ranks begin at 1; in the array, 0 stands for none. */
const rankOrNull = (rank: number): number | null => (rank === 0 ? null : rank);
