import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { watchTree } from './watch-tree.ts';

/** What a process used. On a machine with other work to do, processor time says more than seconds do. */
export interface Usage {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMB: number;
}

/** What one process, with those that it started, used and printed, or why it failed. */
export type StepRun =
  | { readonly ok: true; readonly usage: Usage; readonly stdout: string }
  | { readonly ok: false; readonly reason: string };

const reporter = import.meta.resolve('./steps/report-usage.ts');
/** As `npm run` starts the commands that compute (package.json): what is measured is what people wait for. */
export const COMMAND_OPTIONS: readonly string[] = ['--max-semi-space-size=16'];
const compileCache = import.meta.resolve('../shell/compile-cache.ts');

/**
 * Runs a script in a Node process of its own and measures it: seconds from start to end, the rest as it reports it
 * itself, or as it is seen from outside where it shares its work with further processes. The caller must stay small: a process starts with the peak memory of the one that started it.
 * @param script address (file:) of the script   @param usageFile where the process leaves its report
 */
export async function runStep(
  script: string,
  parameters: readonly string[],
  {
    cwd,
    usageFile,
    nodeOptions = [],
  }: { readonly cwd: string; readonly usageFile: string; readonly nodeOptions?: readonly string[] },
): Promise<StepRun> {
  rmSync(usageFile, { force: true });
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      ...nodeOptions,
      ...['--import', compileCache, '--import', reporter],
      ...[fileURLToPath(script), ...parameters],
    ],
    {
      cwd,
      env: { ...process.env, BENCH_USAGE: usageFile },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const tree = watchTree(child.pid!);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const { code, signal } = await new Promise<{ code: number | null; signal: string | null }>(
    (resolve, reject) => {
      child.on('error', reject).on('close', (code, signal) => resolve({ code, signal }));
    },
  );
  const seconds = (performance.now() - start) / 1000;
  const shared = tree.end();
  if (code !== 0)
    return { ok: false, reason: reasonIn(stderr) ?? `ended with ${signal ?? `exit code ${code}`}` };
  const reported = JSON.parse(readFileSync(usageFile, 'utf8')) as Omit<Usage, 'seconds'>;
  // A short process may have ended before it was looked at.
  const peakMB = Math.max(reported.peakMB, shared.peakMB);
  const cpuSeconds = Math.max(reported.cpuSeconds, shared.cpuSeconds);
  return { ok: true, usage: { peakMB, cpuSeconds, seconds }, stdout };
}

/** First line of an error report that says what is wrong: Node puts the place of the throw above it. */
function reasonIn(stderr: string): string | undefined {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /^\w*Error\b/.test(line)) ?? lines[0];
}
