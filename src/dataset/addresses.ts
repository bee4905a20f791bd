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
  unitYear: (lang: Lang, year: number, id: string): Address =>
    `${prefix(lang)}/${year}/units/${id}/` as Address,
  awards: (lang: Lang, year: number): Address => `${prefix(lang)}/${year}/awards/` as Address,
  methodology: (lang: Lang, year: number): Address => `${prefix(lang)}/${year}/methodology/` as Address,
  unit: (lang: Lang, id: string): Address => `${prefix(lang)}/units/${id}/` as Address,
  progress: (lang: Lang): Address => `${prefix(lang)}/progress/` as Address,
  data: (lang: Lang): Address => `${prefix(lang)}/data/` as Address,
  about: (lang: Lang): Address => `${prefix(lang)}/about/` as Address,
  /** A data file, shared by both languages. */
  file: (year: number, name: string): Address => `/data/${year}/${name}`,
} as const;

/** The same page in the other language. @example otherLanguage('/en/2023/') // => '/2023/' */
export function otherLanguage(address: Address): Address {
  return (address.startsWith('/en/') ? address.slice(3) : `/en${address}`) as Address;
}

/** Id of a score's receipt on its unit's page, such as 5.7-appraised. */
export const receiptId = (code: string, column: string): string => `${code}-${column}`;
