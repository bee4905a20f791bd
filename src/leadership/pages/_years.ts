import { inEachLanguage } from '../../pages/_paths.ts';
import { site } from '../offered-site.ts';

/** One page for each year in each language. */
export function inEachLeadershipYear() {
  return inEachLanguage(
    site.leadership.map((year) => ({ params: { year: String(year.dataset.year) }, props: { year } })),
  );
}
