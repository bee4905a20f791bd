/**
 * What a chart says, as plain JSON: the drawing, the table, the sentence, the CSV and the interactive
 * version are all made from this one object, so they cannot disagree.
 * All texts are already in the reader's language; all numbers are already computed.
 */
export interface ChartSpec {
  /** Unique within a page; becomes part of element ids. */
  readonly id: string;
  readonly kind: ChartKind;
  /** States the finding: "Sở A dẫn đầu với 75,31 điểm". */
  readonly title: string;
  /** What, where and when is shown. */
  readonly subtitle: string;
  /** One sentence that says what the drawing shows, for those who do not see it. */
  readonly sentence: string;
  /** Origin of the figures. */
  readonly source: string;
  /** What a copy must say wherever it goes: that these are sample data. */
  readonly notice?: string;
  /** Heading of the first table column: "Đơn vị", "Năm". */
  readonly categoryTitle: string;
  /** Heading of the value axis with its scale: "Điểm (tối đa 400)". */
  readonly valueTitle: string;
  /**
   * Bars and dumbbell: units, in rank order. Profile: main indices. Lines, bump and multiples: years or rounds, in time
   * order. Histogram: bins, rising. Steps: a whole, signed parts of the change, and the whole they lead to.
   */
  readonly categories: readonly ChartCategory[];
  readonly series: readonly ChartSeries[];
  /** Ends of the value axis; of a histogram: of its counts. For `bump` the first is the best rank (1), drawn at the top. */
  readonly domain: readonly [number, number];
  /** Lines, bump and multiples: a break in the series (rules changed, units merged) just before this category. */
  readonly breaks: readonly ChartBreak[];
  /** Heading of the series: "Đơn vị". Where it is given the table has one row per series and one column per category. */
  readonly seriesTitle?: string;
  /** Of the numbers on the axis; a comma where there is none. */
  readonly decimalMark?: ',' | '.';
  /** Histogram: where its bins stand on their own axis. */
  readonly bins?: ChartBins;
}

export type ChartKind =
  | 'bars'
  | 'profile'
  | 'lines'
  | 'bump'
  | 'histogram'
  | 'dumbbell'
  | 'steps'
  | 'multiples';

export interface ChartBins {
  /** One more than there are categories, rising: bin i reaches from edge i to edge i + 1. */
  readonly edges: readonly number[];
  /** Values that are marked on the axis of the bins: the median, quartiles. */
  readonly markers: readonly ChartMarker[];
}

export interface ChartMarker {
  readonly name: string;
  readonly value: number;
  /** The value as it is printed. */
  readonly text: string;
}

export interface ChartCategory {
  readonly label: string;
  /** Short form for narrow places; the label where there is none. */
  readonly short?: string;
}

export interface ChartSeries {
  readonly id: string;
  readonly name: string;
  /** Short form for narrow places; the name where there is none. */
  readonly short?: string;
  /** main: what the chart is about. reference: what it is held against (median, maximum). context: the rest, in the background. */
  readonly role: 'main' | 'reference' | 'context';
  /** Array positions of categories before which this series alone breaks: the unit was merged or split. */
  readonly breaksBefore?: readonly number[];
  /** Multiples, of a reference: id of the main series in whose panel it stands; in every panel where absent. */
  readonly panel?: string;
  /** One per category, in the same order. */
  readonly points: readonly ChartPoint[];
}

export interface ChartPoint {
  /** null is a gap: no value, never zero. */
  readonly value: number | null;
  /** The value as it is printed, in the reader's language; says why where there is none. */
  readonly text: string;
}

export interface ChartBreak {
  /** Array position of the category that the break stands before; 1 or more. */
  readonly before: number;
  readonly label: string;
}
