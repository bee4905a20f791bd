import offered from 'virtual:site';
import type { LeadershipSite } from './leadership-site.ts';

/** What this build offers: `scripts/build.ts` hands the public site over with what the leadership sees beside it. */
export const site = offered as LeadershipSite;
