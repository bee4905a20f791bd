import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a measured script (node --import): when the process ends, however it ends, its peak memory and
// processor time are in the file that BENCH_USAGE names. Threads are included, further child processes are not.
const file = process.env.BENCH_USAGE;
if (file !== undefined && isMainThread) {
  // Children of the measured script must not overwrite its figure.
  delete process.env.BENCH_USAGE;
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage = { peakMB: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
    writeFileSync(file, JSON.stringify(usage));
  });
}
