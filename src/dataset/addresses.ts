/** Page addresses never change once published. All are absolute from the site's root and end in a slash. */
export type Address = `/${string}`;

type Lang = 'vi' | 'en';

const prefix = (lang: Lang) => (lang === 'vi' ? '' : '/en');

/** Addresses of every page type; Vietnamese at the root, English under /en/. */
export const addresses = {
  home: (lang: Lang): Address => `${prefix(lang)}/` as Address,
  year: (lang: Lang, year: number): Address => `${prefix(lang)}/${year}/` as Address,
  mainIndex: (lang: Lang, year: number, code: string): Address =>
    `${prefix(lang)}/${year}/indices/${code}/` as Address,
  /** Like a main index's: codes are unique in a framework. */
  component: (lang: Lang, year: number, code: string): Address =>
    `${prefix(lang)}/${year}/indices/${code}/` as Address,
  /** A further page of a long league table; the first is the year's own page. @param page 2 or more */
  leaguePage: (lang: Lang, year: number, page: number): Address =>
    `${prefix(lang)}/${year}/page/${page}/` as Address,
  unitYear: (lang: Lang, year: number, id: string): Address =>
    `${prefix(lang)}/${year}/units/${id}/` as Address,
  awards: (lang: Lang, year: number): Address => `${prefix(lang)}/${year}/awards/` as Address,
  methodology: (lang: Lang, year: number): Address => `${prefix(lang)}/${year}/methodology/` as Address,
  unit: (lang: Lang, id: string): Address => `${prefix(lang)}/units/${id}/` as Address,
  /** All units; further pages where there are very many. */
  units: (lang: Lang, page = 1): Address =>
    `${prefix(lang)}/units/${page === 1 ? '' : `page/${page}/`}` as Address,
  compare: (lang: Lang): Address => `${prefix(lang)}/compare/` as Address,
  /** The comparison of certain units and years, at most four. */
  compareWith: (lang: Lang, pairs: ReadonlyArray<{ unit: string; year: number }>): Address =>
    `${prefix(lang)}/compare/?${compareQuery(pairs)}` as Address,
  archive: (lang: Lang): Address => `${prefix(lang)}/archive/` as Address,
  /** Page of a frozen edition, for ever. @param name "r1", or "latest" for the page that leads to the newest */
  edition: (lang: Lang, year: number, name: string): Address =>
    `${prefix(lang)}/archive/${year}/${name}/` as Address,
  /** The zip of an edition. */
  editionZip: (year: number, name: string): Address => `/archive/${year}/${year}-${name}.zip`,
  /** A file of an edition as it was frozen, shared by both languages. */
  editionFile: (year: number, name: string, file: string): Address =>
    `/archive/${year}/${name}/files/${file}`,
  search: (lang: Lang): Address => `${prefix(lang)}/search/` as Address,
  progress: (lang: Lang): Address => `${prefix(lang)}/progress/` as Address,
  data: (lang: Lang): Address => `${prefix(lang)}/data/` as Address,
  about: (lang: Lang): Address => `${prefix(lang)}/about/` as Address,
  /** A data file, shared by both languages. */
  file: (year: number, name: string): Address => `/data/${year}/${name}`,
  /** A data file of the whole publication, such as the feed or the catalogue. */
  siteFile: (name: string): Address => `/${name}`,
  /** A chart by itself, to be put into other sites. @param page address of the page that shows the chart */
  embed: (page: Address, chart: string): Address =>
    (page.startsWith('/en/') ? `/en/embed${page.slice(3)}${chart}/` : `/embed${page}${chart}/`) as Address,
  /** A drawing or the figures of a chart. @param page as for `embed` */
  chartFile: (page: Address, chart: string, type: 'svg' | 'csv'): Address =>
    `/charts${page}${chart}.${type}` as Address,
  /** The picture that other sites show beside a link. @param name year or unit id */
  picture: (lang: Lang, name: string): Address => `/pictures/${lang}/${name}.png` as Address,
} as const;

/**
 * A choice of units and years as the page of comparisons keeps it in its address.
 * @example compareQuery([{ unit: 'so-y-te', year: 2024 }, { unit: 'so-tu-phap', year: 2023 }]) // => 'a=so-y-te.2024&b=so-tu-phap.2023'
 */
export function compareQuery(pairs: ReadonlyArray<{ unit: string; year: number }>): string {
  return pairs.map(({ unit, year }, i) => `${'abcd'[i]}=${unit}.${year}`).join('&');
}

/** The same page in the other language. @example otherLanguage('/en/2023/') // => '/2023/' */
export function otherLanguage(address: Address): Address {
  return (address.startsWith('/en/') ? address.slice(3) : `/en${address}`) as Address;
}

/** Id of a score's receipt on its unit's page, such as 5.7-appraised. */
export const receiptId = (code: string, column: string): string => `${code}-${column}`;

/** Id of a sum's receipt on its unit's page, such as 5-sum for a main index, total-sum for the total. */
export const sumId = (code: string): string => `${code}-sum`;

/** Id of a row in the score table of a unit's page: receipts lead back to it. */
export const rowId = (level: 'group' | 'main' | 'component', code: string): string => `${level[0]}${code}`;

/** A page's address on the web, where the publication says where it stands. */
export const onTheWeb = (site: string | undefined, address: Address): string | undefined =>
  site === undefined ? undefined : site + address.slice(1);
