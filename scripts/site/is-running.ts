/** Whether a process of this machine has the id `pid`; folders named after one that is gone are leftovers. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, but as somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
