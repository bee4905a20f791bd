import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from '../src/dataset/site.ts';
import { leadershipSite } from '../src/leadership/leadership-site.ts';
import { finishEditions } from './archive/edition-folder.ts';
import { archiveOf } from './archive/read-editions.ts';
import { Shelf } from './data/shelf.ts';
import { checkFolder } from './shell/check-folder.ts';
import { findingsText, summary } from './shell/findings-report.ts';
import { useLittleMemory } from './shell/frugal-memory.ts';
import { type Options, readOptions, WrongUse } from './shell/options.ts';
import { Progress } from './shell/progress.ts';
import { runCommand } from './shell/run-command.ts';
import { copyEditions, EditionDamaged } from './site/copy-editions.ts';
import { PublishedChanged } from './site/kept/bring-taken.ts';
import { keptPlace } from './site/kept/kept-place.ts';
import { leadershipStages } from './site/leadership-stages.ts';
import { beginBundle } from './site/pages/bundle-apart.ts';
import { programHash } from './site/pages/program-hash.ts';
import { publicStages } from './site/public-stages.ts';
import { ReplaceRefused } from './site/refuse-replacing.ts';
import { openReplacement, type Replaced, replaceFolder } from './site/replace-folder.ts';
import type { Stage } from './site/stage.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await runCommand(async () => {
  const bundling = new AbortController();
  const shelf = new Shelf(join(root, '.cache', 'shelf'));
  try {
    return await build(bundling.signal, shelf);
  } finally {
    // Whatever was refused: nobody waits for the bundle any more.
    bundling.abort();
    shelf.remove();
  }
});

/** @returns the exit code   @param signal ends what goes on beside the build   @param shelf for the years of a public one */
async function build(signal: AbortSignal, shelf: Shelf): Promise<0 | 1> {
  const options = readOptions('npm run build -- [options]', ['data', 'out', 'lang', 'audience']);
  const vi = options.lang === 'vi';
  const isPublic = options.audience === 'public';
  if (!isPublic && !isOutGiven()) {
    throw new WrongUse(
      vi
        ? 'Bản cho lãnh đạo phải có --out DIR: thư mục nằm ngoài mọi bản công khai.'
        : 'A build for the leadership needs --out DIR: a folder outside every public one.',
    );
  }
  await finishEditions(archiveOf(options.data));
  // Begun while the sheets are read; whatever goes wrong with it is said when the pages are to be rendered.
  const bundle = isPublic ? (await beginBundle({ root }, signal)).folder : undefined;
  bundle?.catch(() => {});
  const { findings, ok, site, internal } = await compute(options, isPublic ? shelf : undefined);
  if (!ok || site === undefined) {
    console.error(findingsText(findings, options.lang));
    console.error(
      vi
        ? 'Chưa dựng trang: còn lỗi. Kết quả cũ được giữ nguyên.'
        : 'Not built: there are errors. The previous result stays.',
    );
    return 1;
  }
  useLittleMemory(site);
  const kept = isPublic ? keptPlace(root, programHash({ root }), options.out) : undefined;
  await publish(options, kept === undefined ? 'removed' : { spare: kept.spare }, (folder) =>
    internal === undefined
      ? [...publicStages(site, folder, root, { kept, bundle }), ...editionStages(site, options, folder)]
      : leadershipStages(internal, folder, root),
  );
  const open = join(relative(process.cwd(), resolve(options.out)) || '.', 'index.html');
  console.log(summary(findings, options.lang));
  console.log(vi ? `Đã dựng xong. Mở tệp: ${open}` : `Built. Open: ${open}`);
  if (!isPublic)
    console.log(
      vi
        ? 'Lưu hành nội bộ: không đưa thư mục này lên trang công khai.'
        : 'For internal use: keep this folder off the public site.',
    );
  return 0;
}

/** Computes what is to be built: the public site, or with what the leadership sees beside it, as `internal`. */
async function compute(options: Options, shelf: Shelf | undefined) {
  const { findings, ok, site, years } = await checkFolder(options, shelf ?? 'everything');
  const internal = shelf === undefined && site !== undefined ? leadershipSite(site, years) : undefined;
  return { findings, ok, site, internal };
}

/** Frozen editions stand in the site as they are. */
function editionStages(site: Site, { data }: Options, folder: string): Stage[] {
  if (site.editions.length === 0) return [];
  return [['chép các ấn bản đã khoá sổ', 'copying frozen editions', () => copyEditions(site, data, folder)]];
}

/** Whether the office chose the folder itself: what is not public is never written to a place that nobody named. */
function isOutGiven(): boolean {
  return process.argv.some((arg) => arg === '--out' || arg.startsWith('--out='));
}

/** Builds into a new folder and puts it in place of the old one only when it is whole. */
async function publish(
  { data, out, lang, audience }: Options,
  replaced: Replaced,
  stagesIn: (folder: string) => readonly Stage[],
): Promise<void> {
  const target = resolve(out);
  const keep = { root, data: resolve(data) };
  try {
    const folder = await openReplacement(target, keep, audience);
    const stages = stagesIn(folder);
    const progress = new Progress(stages.length);
    try {
      for (const [vi, en, work] of stages) {
        progress.step(lang === 'vi' ? vi : en);
        await work((done, all) => progress.count(done, all));
      }
    } finally {
      progress.end();
    }
    await replaceFolder(folder, target, keep, audience, replaced);
  } catch (error) {
    if (error instanceof ReplaceRefused) throw new WrongUse(error.message);
    if (error instanceof PublishedChanged)
      throw new WrongUse(
        lang === 'vi'
          ? `Tệp đã công bố bị sửa trong lúc dựng trang: ${error.message}. Kết quả cũ được giữ nguyên; hãy dựng lại.`
          : `A published file was changed while the site was being built: ${error.message}. The previous result stays; build again.`,
      );
    if (error instanceof EditionDamaged)
      throw new WrongUse(
        lang === 'vi'
          ? `Tệp của ấn bản đã khoá sổ bị hỏng hoặc thiếu: ${error.message}. Xem: npm run verify.`
          : `A file of a frozen edition is damaged or missing: ${error.message}. See: npm run verify.`,
      );
    throw error;
  }
}
