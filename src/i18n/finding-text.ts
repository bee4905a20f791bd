import type { Finding } from '../findings/finding.ts';
import type { FindingCatalogue, FindingText } from './finding-catalogue.ts';
import { findingsEn } from './findings-en.ts';
import { findingsVi } from './findings-vi.ts';
import type { Lang } from './lang.ts';

const CATALOGUES: Readonly<Record<Lang, FindingCatalogue>> = { vi: findingsVi, en: findingsEn };

/** Message and hint of a finding in a language. */
export function findingText(lang: Lang, finding: Finding): FindingText {
  // Keyed by the finding's own code, which TypeScript cannot see through the union.
  const write = CATALOGUES[lang][finding.code] as (facts: Finding['facts']) => FindingText;
  return write(finding.facts);
}
