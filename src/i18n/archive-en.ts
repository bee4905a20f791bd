import type { archiveVi } from './archive-vi.ts';

export const archiveEn: typeof archiveVi = {
  title: 'Archive of years',
  description: 'Published years: status, decision, publication date, units, source files and downloads.',
  intro:
    'Each year is published whole: its results, the rules of that very year, its source files with checksums, and open data.',
  caption: 'Published years',
  decision: 'Decision',
  noDecision: 'none yet',
  published: 'Published on',
  asOf: 'Figures as of',
  units: 'Units',
  unitCount: (all: number, ranked: number) => `${all} ${all === 1 ? 'unit' : 'units'}, ${ranked} ranked`,
  files: 'Source files',
  download: 'Downloads',
  downloads: (year: number) => `Data of ${year}`,
  sources: 'Source files of each year',
  sourcesHint:
    'With the SHA-256 a unit can hold the file it kept against the one that was counted: the same code means the same file, to the last character.',
  none: 'No year has been published yet.',
  contact: 'Contact',
  contactText: 'Questions about the results, requests for corrections and requests for data go to:',
  noContact: 'No contact has been entered in the settings of this site.',
  postal: 'Address',
  email: 'E-mail',
  phone: 'Telephone',
  correction:
    'To report a mistake, please give the address of the number (select the number to get it) and the document you rely on. A published number is only ever corrected in the original score sheet, never on the page.',
  feed: 'Follow publications',
  feedText: 'The Atom feed announces each publication of a year’s results.',
};
