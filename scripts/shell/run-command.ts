import { WrongUse } from './options.ts';
import { printable } from './printable.ts';

/**
 * Runs a command and sets the exit code: what it returns (0 or 1), or 2 on wrong use and where a folder cannot be read or
 * written. Any other exception is a bug of ours and is shown whole.
 */
export async function runCommand(command: () => Promise<0 | 1> | 0 | 1): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (isOfFiles(error)) {
      console.error(
        `Không đọc hoặc ghi được / cannot be read or written: ${printable(error.path)} (${error.code})`,
      );
      process.exitCode = 2;
      return;
    }
    if (!(error instanceof WrongUse)) throw error;
    console.error(error.message);
    console.error('Xem cách dùng / for help: -- --help');
    process.exitCode = 2;
  }
}

/** A folder that may not be written, a full disk: the place is at fault, not the program. */
function isOfFiles(error: unknown): error is Error & { readonly code: string; readonly path: string } {
  if (!(error instanceof Error) || !('code' in error && 'path' in error)) return false;
  return /^(?:EACCES|EPERM|EROFS|ENOSPC|ENOTDIR|ENAMETOOLONG)$/.test(String(error.code));
}
