import { spawn } from 'node:child_process';

/** How often a test kills a command: a few times always, `BANG_DIEM_KILLS=50` where somebody wants to be sure. */
export const KILLS = Number(process.env.BANG_DIEM_KILLS ?? 5);

/** How a command ended that was to be killed. */
export interface Killed {
  /** False where it had ended by itself before. */
  readonly killed: boolean;
  /** ms after its start; say it when a test fails, since no two runs have the same. */
  readonly after: number;
}

/**
 * Starts a script of the project and kills it, with all its processes, at a random moment. Nothing can be tidied up on SIGKILL.
 * @param args of node: the script and its options   @param longest ms; about what the whole run takes
 */
export async function killAtRandom(args: readonly string[], longest: number): Promise<Killed> {
  const after = Math.round(Math.random() * longest);
  // A group of its own, so that what it started dies with it.
  const child = spawn(process.execPath, args, { stdio: 'ignore', detached: true });
  const ended = new Promise<void>((resolve, reject) => {
    child.once('exit', () => resolve());
    child.once('error', reject);
  });
  const timer = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), after);
  await ended;
  clearTimeout(timer);
  return { killed: child.signalCode === 'SIGKILL', after };
}
