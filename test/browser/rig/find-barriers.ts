import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 level AA with all that came before it, and what axe's authors advise beyond it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe holds against the page as it stands: `rule: selector`, sorted. */
export async function findBarriers(page: Page): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    // Axe in the page itself: without it each run opens a page of its own, for frames of other sites, which take
    // two thirds of the time. No page of ours has a frame.
    .setLegacyMode()
    // Only what is reported is worked out in detail; this also halves the time.
    .options({ resultTypes: ['violations', 'incomplete'] })
    .withTags(tags)
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
  // Text in exactly the colour of its background is only "incomplete" to axe, since it might be hidden on purpose.
  const invisible = incomplete.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ any }) => any.some(({ data }) => data?.messageKey === 'equalRatio'))
      .map(({ target }) => `${id}: ${target.join(' ')}`),
  );
  return [...found, ...invisible].sort();
}
