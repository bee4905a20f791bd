import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PUBLIC_KEY, SIGNATURE, SUMS } from '../../src/archive/snapshot-paths.ts';
import { WrongUse } from '../shell/options.ts';

/** A private key from a PEM file. @throws WrongUse where it is none of Ed25519 */
export function privateKey(file: string) {
  return keyFrom(file, createPrivateKey);
}

/** A public key from a PEM file. @throws WrongUse where it is none of Ed25519 */
export function publicKey(file: string) {
  return keyFrom(file, createPublicKey);
}

function keyFrom<Key extends { asymmetricKeyType?: string | undefined }>(
  file: string,
  read: (pem: string) => Key,
): Key {
  if (!existsSync(file)) throw new WrongUse(`Không có tệp khoá / no such key file: ${file}`);
  try {
    const key = read(readFileSync(file, 'utf8'));
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // said below
  }
  throw new WrongUse(`Không phải khoá Ed25519 dạng PEM / not an Ed25519 key in PEM: ${file}`);
}

/** Writes the detached signature of an edition's list of hashes, and the public key beside it. */
export async function signSums(folder: string, keyFile: string): Promise<void> {
  const key = privateKey(keyFile);
  const signature = sign(null, readFileSync(join(folder, SUMS)), key);
  await writeFile(join(folder, SIGNATURE), `${signature.toString('base64')}\n`);
  await writeFile(join(folder, PUBLIC_KEY), createPublicKey(key).export({ type: 'spki', format: 'pem' }));
}

/** Whether the signature of an edition is that of a key; undefined where there is no signature. */
export function isSigned(folder: string, key: ReturnType<typeof publicKey>): boolean | undefined {
  const file = join(folder, SIGNATURE);
  const sums = join(folder, SUMS);
  if (!existsSync(file)) return undefined;
  const signature = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  return existsSync(sums) && verify(null, readFileSync(sums), key, signature);
}
