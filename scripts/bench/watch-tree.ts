import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all that it started used together so far. */
export interface TreeUsage {
  /** The most that they had in memory at one moment, of those that were looked at. */
  readonly peakMB: number;
  readonly cpuSeconds: number;
}

const EVERY_MS = 250;
/** Linux counts processor time in hundredths of a second, and memory here in pages of 4 KiB. */
const [TICKS_PER_SECOND, PAGE_MB] = [100, 4096 / 2 ** 20];

/**
 * Looks at a process and those below it four times a second, as Linux tells of them in `/proc`: a build shares its work
 * among processes, and what each of them says of itself is not what they need together. Elsewhere it sees nothing.
 */
export function watchTree(pid: number): { end: () => TreeUsage } {
  const ticks = new Map<number, number>();
  let peak = 0;
  const timer = setInterval(() => {
    const tree = processesBelow(pid);
    peak = Math.max(
      peak,
      tree.reduce((sum, { pages }) => sum + pages, 0),
    );
    for (const one of tree) ticks.set(one.pid, one.ticks);
  }, EVERY_MS);
  return {
    end() {
      clearInterval(timer);
      const all = [...ticks.values()].reduce((sum, one) => sum + one, 0);
      return { peakMB: peak * PAGE_MB, cpuSeconds: all / TICKS_PER_SECOND };
    },
  };
}

interface ProcessFacts {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
  readonly pages: number;
}

function processesBelow(root: number): ProcessFacts[] {
  const all = allProcesses();
  const tree = all.filter(({ pid }) => pid === root);
  for (const one of tree) tree.push(...all.filter(({ parent }) => parent === one.pid));
  return tree;
}

function allProcesses(): ProcessFacts[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => factsOf(Number(name)));
  } catch {
    return [];
  }
}

/** Fields of `/proc/PID/stat` behind the name, which may hold anything but ends with the last bracket. */
function factsOf(pid: number): ProcessFacts[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [parent, user, system, pages] = [fields[1], fields[11], fields[12], fields[21]].map(Number);
    return [{ pid, parent: parent!, ticks: user! + system!, pages: pages! }];
  } catch {
    // It ended between the two readings.
    return [];
  }
}
