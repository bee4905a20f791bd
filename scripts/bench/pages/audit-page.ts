import lighthouse from 'lighthouse';

/** What Lighthouse's mobile run says of one page. */
export interface PageAudit {
  /** Scores from 0 to 100. */
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  readonly performance: number;
  /** Milliseconds. */
  readonly lcp: number;
  readonly tbt: number;
  /** Cumulative layout shift. */
  readonly cls: number;
  /** Audits of the first three categories that a page does not pass. */
  readonly faults: readonly string[];
}

const CATEGORIES = ['accessibility', 'best-practices', 'seo', 'performance'];

/** Audits one page as a mobile phone, in the browser that listens on `port`. @param only categories, all by default */
export async function auditPage(
  url: string,
  port: number,
  only: readonly string[] = CATEGORIES,
): Promise<PageAudit> {
  const run = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...only] });
  if (run === undefined || run.lhr.runtimeError !== undefined)
    throw new Error(`${url}: ${run?.lhr.runtimeError?.message ?? 'no result'}`);
  const { categories, audits } = run.lhr;
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const number = (name: string) => audits[name]?.numericValue ?? 0;
  const faults = ['accessibility', 'best-practices', 'seo'].flatMap((name) =>
    (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      return weight > 0 && audit !== undefined && audit.score !== null && audit.score < 1 ? [id] : [];
    }),
  );
  return {
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    performance: score('performance'),
    lcp: number('largest-contentful-paint'),
    tbt: number('total-blocking-time'),
    cls: number('cumulative-layout-shift'),
    faults,
  };
}
