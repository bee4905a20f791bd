import type { paperPagesVi } from './paper-pages-vi.ts';

export const paperPagesEn: typeof paperPagesVi = {
  title: (year: number) => `Award papers ${year}`,
  trail: 'Papers',
  description: (year: number) =>
    `Papers of the award dossier of ${year}, to print on A4 or to download as .docx: proposal, score sheets, minutes, reports. In Vietnamese.`,
  intro:
    'Made from the published data in the form of administrative papers, in Vietnamese only. What the data do not know is left as dotted blanks.',
  draft: 'The year has no official result yet: every paper is a draft.',
  whole: 'Papers of the year',
  units: 'Papers of each unit',
  paper: 'Paper',
  file: '.docx file',
  unit: 'Unit',
  tooMany: (count: string, most: string) =>
    `This year has ${count} units. With more than ${most} no papers are made for single units; the figures stand on each unit’s page.`,
  open: 'Open',
  download: 'Download .docx',
  print: 'This page prints on A4. The paper is in Vietnamese.',
  back: 'All papers of the year',
  paperDescription: (title: string) =>
    `${title}: a paper in Vietnamese, to print on A4 or to download as .docx.`,
  kinds: {
    'to-trinh': (year: number, _unit: string) => `Proposal for awards ${year}`,
    'danh-sach': (year: number, _unit: string) => `List of proposed awards ${year}`,
    'bien-ban': (year: number, _unit: string) => `Minutes of the awards council ${year}`,
    'bang-tong-hop': (year: number, _unit: string) => `Summary and ranking ${year}`,
    'bang-diem': (year: number, unit: string) => `Score sheet ${year}: ${unit}`,
  },
  short: { 'bang-diem': 'Score sheet' },
};
