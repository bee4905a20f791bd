import { cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Figure } from './bench/figure.ts';
import { figuresText } from './bench/figures-text.ts';
import { measureSize } from './bench/measure-size.ts';
import { measurePages } from './bench/pages/measure-pages.ts';
import { missesOf, pageFiguresText } from './bench/pages/page-figures-text.ts';
import { SIZE_NAMES, type SizeName } from './bench/sizes.ts';
import { UNIT_YEAR } from './bench/step-figures.ts';
import { WrongUse } from './shell/options.ts';
import { runCommand } from './shell/run-command.ts';

const help = `npm run bench -- [options]

  --size S|M|L   cỡ dữ liệu, có thể lặp lại / size of the data, may be repeated (S and M)
  --runs N       số lần đo, lấy trung vị / runs, of which the median counts (3 at S, 1 at M and L)
  --peers        dựng cùng số liệu bằng Observable Framework để so (cài từ npm) / also build the figures with it (installs it)
  --stable       lỗi nếu số trang, dung lượng, bộ nhớ vượt mục tiêu; không xét thời gian / exit 1 where pages, bytes or memory miss a goal
  --pages        đo các trang đã dựng trong dist bằng Lighthouse / measure the built pages with Lighthouse (5 runs)
  --json         in một đối tượng JSON / print one JSON object
  --help`;

await runCommand(async () => {
  const options = readOptions();
  if (options.help) {
    console.log(help);
    return 0;
  }
  if (options.pages) return benchPages(options);
  const figures: Figure[] = [];
  for (const size of options.sizes) {
    const runs = options.runs ?? (size === 'S' ? 3 : 1);
    const onStep = (step: string) => showProgress(`${size}: ${step}`);
    figures.push(
      ...(await measureSize({
        root: join(import.meta.dirname, '..'),
        size,
        runs,
        peers: options.peers,
        smaller: figures.findLast(({ name }) => name === UNIT_YEAR)?.value ?? undefined,
        onStep,
      })),
    );
  }
  showProgress('');
  console.log(
    options.json
      ? JSON.stringify({ machine: machineFacts(), figures }, null, 2)
      : `${figuresText(figures)}\n${JSON.stringify(machineFacts())}`,
  );
  const failed = figures.some((figure) => figure.failed !== undefined);
  const missed = figures.some(({ isStable, isMet }) => isStable && isMet === false);
  return failed || (options.stable && missed) ? 1 : 0;
});

/** What the figures of a run depend on. */
function machineFacts() {
  const [cpu] = cpus();
  return {
    ...{ cpu: cpu?.model, cores: cpus().length, memoryGB: Math.round(totalmem() / 2 ** 30) },
    ...{
      system: `${platform()} ${release()}`,
      node: process.version,
      day: new Date().toISOString().slice(0, 10),
    },
  };
}

async function benchPages({ runs = 5, json }: { runs: number | undefined; json: boolean }): Promise<0 | 1> {
  const root = join(import.meta.dirname, '..');
  const dist = join(root, 'dist');
  const work = join(root, '.cache', 'bench', 'pages');
  const figures = await measurePages({ dist, work, runs, onStep: showProgress });
  showProgress('');
  console.log(json ? JSON.stringify({ pages: figures }, null, 2) : pageFiguresText(figures));
  return figures.some((figure) => missesOf(figure).length > 0) ? 1 : 0;
}

function readOptions() {
  const values = parse();
  const sizes = (values.size ?? ['S', 'M']).map((text): SizeName => {
    const size = SIZE_NAMES.find((name) => name === text);
    if (size === undefined) throw new WrongUse(`--size: ${SIZE_NAMES.join(' | ')}, not ${text}`);
    return size;
  });
  if (values.runs !== undefined && !/^[1-9]\d?$/.test(values.runs))
    throw new WrongUse(`--runs: ${values.runs}`);
  const runs = values.runs === undefined ? undefined : Number(values.runs);
  return {
    sizes: new Set(sizes),
    runs,
    peers: values.peers === true,
    stable: values.stable === true,
    pages: values.pages === true,
    json: values.json === true,
    help: values.help === true,
  };
}

function parse() {
  const options = {
    size: { type: 'string', multiple: true },
    runs: { type: 'string' },
    peers: { type: 'boolean' },
    stable: { type: 'boolean' },
    pages: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ options, strict: true }).values;
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
