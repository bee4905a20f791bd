import type { Site } from '../dataset/site.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';

/** A page in one language: route parameters and the language as a prop. Vietnamese stands at the root. */
export function inEachLanguage<Params extends Record<string, string>, Props extends object>(
  pages: ReadonlyArray<{ params: Params; props: Props }>,
): Array<{ params: Params & { lang: string | undefined }; props: Props & { lang: Lang } }> {
  return LANGS.flatMap((lang) =>
    pages.map(({ params, props }) => ({
      params: { ...params, lang: lang === 'vi' ? undefined : lang },
      props: { ...props, lang },
    })),
  );
}

/** One page for each published year in each language. */
export function inEachYear(site: Site) {
  return inEachLanguage(
    site.years.map((dataset) => ({ params: { year: String(dataset.year) }, props: { dataset } })),
  );
}
