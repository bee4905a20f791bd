/**
 * A disk that is full after `DISK_FULL_AFTER` bytes. For `node --import` in front of a command: all that it writes by path,
 * in whole files, is counted, and the file that no longer fits is cut off, as on a real disk. (Streams and open files are not counted.)
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let left = Number(process.env.DISK_FULL_AFTER ?? Number.POSITIVE_INFINITY);
const { writeFileSync, readFileSync, statSync, readdirSync } = fs;

type Data = string | NodeJS.ArrayBufferView;

function bytesOf(data: Data): Buffer {
  if (typeof data === 'string') return Buffer.from(data);
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
}

/** As the system says it: a copy names both files, a write to an open file names none. */
function full(syscall: string, places: { path?: string; dest?: string } = {}): Error {
  return Object.assign(new Error(`ENOSPC: no space left on device, ${syscall}`), {
    errno: -28,
    code: 'ENOSPC',
    syscall,
    ...places,
  });
}

/** Takes room for a file. @throws ENOSPC, with the part of it written that still fits */
function take(target: fs.PathLike, content: Buffer, error: Error): void {
  const fits = content.length <= left;
  if (!fits) writeFileSync(target, content.subarray(0, left));
  left = fits ? left - content.length : 0;
  if (!fits) throw error;
}

function takeCopy(from: fs.PathLike, to: fs.PathLike): void {
  take(to, readFileSync(from), full('copyfile', { path: String(from), dest: String(to) }));
}

/** Size of a file, or of all files below a folder. */
function sizeOf(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(`${path}/${name}`), 0);
}

/** A whole tree at once: where it does not fit, nothing of it is copied. */
function takeTree(from: string | URL, to: string | URL): void {
  const size = sizeOf(String(from));
  if (size > left) throw full('cp', { path: String(from), dest: String(to) });
  left -= size;
}

const real = { ...fs, promises: { ...fs.promises } };
const isPath = (target: unknown): target is fs.PathLike =>
  typeof target === 'string' || target instanceof URL || Buffer.isBuffer(target);

fs.promises.writeFile = async (target, data, options) => {
  const counts = isPath(target) && (typeof data === 'string' || ArrayBuffer.isView(data));
  if (counts) take(target, bytesOf(data), full('write'));
  return real.promises.writeFile(target, data, options);
};
fs.promises.copyFile = async (from, to, mode) => {
  takeCopy(from, to);
  return real.promises.copyFile(from, to, mode);
};
fs.promises.cp = async (from, to, options) => {
  takeTree(from, to);
  return real.promises.cp(from, to, options);
};
fs.writeFileSync = (target, data, options) => {
  if (isPath(target)) take(target, bytesOf(data), full('write'));
  real.writeFileSync(target, data, options);
};
fs.copyFileSync = (from, to, mode) => {
  takeCopy(from, to);
  real.copyFileSync(from, to, mode);
};
fs.cpSync = (from, to, options) => {
  takeTree(from, to);
  real.cpSync(from, to, options);
};
syncBuiltinESMExports();
