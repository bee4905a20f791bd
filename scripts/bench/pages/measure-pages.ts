import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserLaunch, unpackChromium } from '../../../test/browser/rig/chromium.ts';
import { fileOf, pageTypes } from '../../../test/browser/rig/pages.ts';
import { auditPage, type PageAudit } from './audit-page.ts';
import { barePage } from './bare-page.ts';
import { startSecureServer } from './secure-server.ts';

/** A page and its bare floor, each the median of the interleaved runs. */
export interface PageFigure {
  readonly path: string;
  readonly page: PageAudit;
  readonly bare: Pick<PageAudit, 'performance' | 'lcp' | 'tbt'>;
}

/** Page types whose figures the publication promises. */
const MEASURED = ['home', 'year', 'main-index', 'unit-year', 'progress', 'compare', 'awards'];
/** The bare pages stand under this path of the same server. */
const BARE = 'bare-floor';

interface Places {
  /** A built site; it is copied, not changed. */
  readonly dist: string;
  /** Folder for the copy. */
  readonly work: string;
  /** Pairs of runs per page. */
  readonly runs: number;
  readonly onStep: (step: string) => void;
}

/** Lighthouse's mobile figures of one page of each type, in turn with a bare page of the same content. */
export async function measurePages({ dist, work, runs, onStep }: Places): Promise<PageFigure[]> {
  const paths = pageTypes(dist)
    .filter(({ name, lang }) => lang === 'vi' && MEASURED.includes(name))
    .map(({ path }) => path);
  rmSync(work, { recursive: true, force: true });
  cpSync(dist, work, { recursive: true });
  for (const path of paths) {
    const file = fileOf(join(work, BARE), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, barePage(readFileSync(fileOf(dist, path), 'utf8')));
  }
  await unpackChromium();
  const server = await startSecureServer(work);
  const port = await freePort();
  const launch = browserLaunch();
  const browser = await chromium.launch({
    ...launch,
    args: [...(launch.args ?? []), `--remote-debugging-port=${port}`, '--ignore-certificate-errors'],
  });
  const base = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const figures: PageFigure[] = [];
    for (const path of paths) {
      const audits: PageAudit[] = [];
      const bares: PageAudit[] = [];
      for (let i = 0; i < runs; i++) {
        onStep(`${path} (${i + 1}/${runs})`);
        audits.push(await auditPage(base + path, port));
        bares.push(await auditPage(`${base}/${BARE}${path}`, port, ['performance']));
      }
      figures.push({ path, page: { ...audits[0]!, ...medians(audits) }, bare: medians(bares) });
    }
    return figures;
  } finally {
    await browser.close();
    server.close();
  }
}

function medians(audits: readonly PageAudit[]): Pick<PageAudit, 'performance' | 'lcp' | 'tbt' | 'cls'> {
  const middle = (of: (audit: PageAudit) => number) =>
    audits.map(of).sort((a, b) => a - b)[Math.floor(audits.length / 2)]!;
  return {
    performance: middle((one) => one.performance),
    lcp: middle((one) => one.lcp),
    tbt: middle((one) => one.tbt),
    cls: Math.max(...audits.map((one) => one.cls)),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
