import { WrongUse } from './options.ts';

/**
 * Runs a command and sets the exit code: what it returns (0 or 1), or 2 on wrong use. Any other exception is a bug of
 * ours and is shown whole.
 */
export async function runCommand(command: () => Promise<0 | 1> | 0 | 1): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    console.error(error.message);
    console.error('Xem cách dùng / for help: -- --help');
    process.exitCode = 2;
  }
}
