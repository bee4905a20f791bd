import type { PublishedScore } from '../dataset/published-score.ts';
import type { Points } from '../dataset/site.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { formatPoints } from '../points/format-points.ts';
import { type Html, html } from '../text/html.ts';

/** A score of any kind, which leads to its receipt on the page. */
export function scoreCell(lang: Lang, { id, score }: { id: string; score: PublishedScore }): Html {
  return html`<a href="#${id}">${scoreText(lang, score.kind, score.points)}</a>`;
}

/** A sum of a column: what it is called among the receipts, and how it came about. */
export interface Sum {
  readonly id: string;
  readonly points: Points | null;
  readonly kind: PublishedScore['kind'];
}

/** A sum, which leads to its receipt. One that is not made has no points and no receipt; one with nothing in it says so. */
export function sumCell(lang: Lang, { id, points, kind }: Sum): Html {
  return points === null ? html`–` : html`<a href="#${id}">${scoreText(lang, kind, points)}</a>`;
}

/** A score or a sum in words or figures, as its kind asks for. */
export function scoreText(lang: Lang, kind: PublishedScore['kind'], points: Points): string {
  if (kind === 'scored') return formatPoints(lang, points);
  const { table } = messagesOf(lang);
  return kind === 'missing' ? table.missing : table.notApplicable;
}
