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
      console.error(`Không đọc hoặc ghi được / cannot be read or written: ${placeText(error)}`);
      process.exitCode = 2;
      return;
    }
    if (!(error instanceof WrongUse)) throw error;
    console.error(error.message);
    console.error('Xem cách dùng / for help: -- --help');
    process.exitCode = 2;
  }
}

interface FileError extends Error {
  readonly code: string;
  /** A write to an open file has none. */
  readonly path?: string;
  /** Of a copy or a rename: where to. */
  readonly dest?: string;
}

/** What the office can do something about, by the system's code; all of them are the place's fault and not the program's. */
const CAUSES: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'không có quyền / not permitted'],
  ['EPERM', 'không có quyền hoặc tệp đang mở / not permitted, or a file is open'],
  ['EROFS', 'ổ đĩa chỉ đọc / read-only disk'],
  ['ENOSPC', 'ổ đĩa đầy / disk full'],
  ['EDQUOT', 'hết hạn mức ổ đĩa / disk quota used up'],
  ['EIO', 'ổ đĩa lỗi / disk fault'],
  ['EBUSY', 'đang được dùng / in use'],
  ['EXDEV', 'nằm trên hai ổ đĩa / on two disks'],
  ['ENOTDIR', 'không phải thư mục / not a folder'],
  ['ENAMETOOLONG', 'tên quá dài / name too long'],
]);

function isOfFiles(error: unknown): error is FileError {
  return error instanceof Error && 'syscall' in error && 'code' in error && CAUSES.has(String(error.code));
}

function placeText({ code, path, dest }: FileError): string {
  const places = [path, dest].filter((place) => place !== undefined);
  return `${places.map(printable).join(' → ')} (${code}: ${CAUSES.get(code)})`.trimStart();
}
