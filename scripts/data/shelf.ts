import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { replaceParts } from '../../src/dataset/replace-parts.ts';
import type { ScoreTable, Site, YearDataset } from '../../src/dataset/site.ts';
import { isRunning } from '../site/is-running.ts';

/** Most of a year in memory, and read by nothing but the pages and files of that year and of the next one. */
interface LargeParts {
  readonly columns: ScoreTable['columns'];
  readonly componentRanks: YearDataset['componentRanks'];
  readonly awards: YearDataset['awards'];
  readonly dossiers: YearDataset['dossiers'];
}

/** Names the file that the large parts of a year are in. Copies of the year have it too, other processes do not. */
const FILE = Symbol('file of the large parts');

interface OnShelf extends YearDataset {
  [FILE]?: string;
}

let shelves = 0;

/**
 * A folder for the large parts of years that are computed: a build holds those of the two years that it works on, however
 * many there are. A year from the shelf is read like any other.
 */
export class Shelf {
  readonly #place: string;
  readonly #folder: string;

  /** @param place for the shelves of all builds; nothing is made there before the first year comes */
  constructor(place: string) {
    this.#place = place;
    this.#folder = join(place, `${process.pid}-${++shelves}`);
  }

  /** The same year, whose large parts are read from the disk when somebody asks for one. */
  put(dataset: YearDataset): YearDataset {
    if (!existsSync(this.#folder)) this.#make();
    const { scores, componentRanks, awards, dossiers } = dataset;
    const file = join(this.#folder, String(dataset.year));
    const large: LargeParts = { columns: scores.columns, componentRanks, awards, dossiers };
    writeFileSync(file, serialize(large));
    return readFrom(file, dataset);
  }

  /** Shelves of builds that were killed are removed. */
  #make(): void {
    mkdirSync(this.#folder, { recursive: true });
    for (const name of readdirSync(this.#place))
      if (!isRunning(Number.parseInt(name, 10)))
        rmSync(join(this.#place, name), { recursive: true, force: true });
  }

  /** Removes everything. Years from this shelf are not to be read any more. */
  remove(): void {
    held = held.filter(({ file }) => dirname(file) !== this.#folder);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A site without what is on a shelf, for another process. @see unpackSite */
export interface PackedSite {
  readonly site: unknown;
  /** Of each year; undefined for one that is whole. */
  readonly files: ReadonlyArray<string | undefined>;
}

/** @param site any: what is no site, or has no years on a shelf, is packed whole */
export function packSite(site: unknown): PackedSite {
  const years: readonly OnShelf[] = (site as Partial<Site> | null)?.years ?? [];
  const files = years.map((dataset) => dataset[FILE]);
  if (files.every((file) => file === undefined)) return { site, files: [] };
  return { site: { ...(site as Site), years: years.map(atHand) }, files };
}

/** The site, in the process that it was packed for; its shelf must still be there. */
export function unpackSite({ site, files }: PackedSite): unknown {
  if (files.length === 0) return site;
  const { years } = site as Site;
  return {
    ...(site as Site),
    years: years.map((dataset, y) => (files[y] === undefined ? dataset : readFrom(files[y], dataset))),
  };
}

/** @param dataset with or without its large parts */
function readFrom(file: string, dataset: YearDataset): YearDataset {
  const { units, components, sheets } = dataset.scores;
  const scores: ScoreTable = {
    units,
    components,
    sheets,
    get columns() {
      return largeParts(file).columns;
    },
  };
  const own: Partial<OnShelf> = {
    scores,
    get componentRanks() {
      return largeParts(file).componentRanks;
    },
    get awards() {
      return largeParts(file).awards;
    },
    get dossiers() {
      return largeParts(file).dossiers;
    },
  };
  return replaceParts<OnShelf>(dataset, Object.defineProperty(own, FILE, { value: file }));
}

/** A year without what would be read from a file. */
const atHand = (dataset: YearDataset): YearDataset => ({
  ...valuesOf(dataset),
  scores: valuesOf(dataset.scores),
});

/**
 * An object with its values, and undefined for what would be read from a file. In the same order: what is made from the
 * copy must have the same hash in every process.
 */
function valuesOf<Whole extends object>(whole: Whole): Whole {
  const all = Object.entries<PropertyDescriptor>(Object.getOwnPropertyDescriptors(whole));
  return Object.fromEntries(all.map(([name, one]) => [name, one.value])) as Whole;
}

/** A page reads its own year and at most the one before. */
const MOST_HELD = 2;
/** Latest first. */
let held: ReadonlyArray<{ readonly file: string; readonly large: LargeParts }> = [];

function largeParts(file: string): LargeParts {
  const found = held[0]?.file === file ? held[0] : held.find((one) => one.file === file);
  if (found !== undefined && found === held[0]) return found.large;
  const latest = found ?? { file, large: deserialize(readFileSync(file)) as LargeParts };
  held = [latest, ...held.filter((one) => one !== found)].slice(0, MOST_HELD);
  return latest.large;
}
