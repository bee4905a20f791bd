import { ed25519 } from '@noble/curves/ed25519.js';

/** What an Ed25519 public key begins with in its usual envelope (SubjectPublicKeyInfo, RFC 8410). */
const ENVELOPE = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
const KEY_BYTES = 32;

/** The key in a PEM text; undefined where it is none of Ed25519. */
export function publicKeyOf(pem: string): Uint8Array | undefined {
  const base64 = /-----BEGIN PUBLIC KEY-----([\sA-Za-z0-9+/=]+)-----END PUBLIC KEY-----/.exec(pem)?.[1];
  const bytes = base64 === undefined ? undefined : fromBase64(base64);
  if (bytes?.length !== ENVELOPE.length + KEY_BYTES) return undefined;
  return ENVELOPE.every((byte, i) => bytes[i] === byte) ? bytes.subarray(ENVELOPE.length) : undefined;
}

/** Whether a detached signature, as base64, is of these bytes and by this key. */
export function isSignatureOf(signature: Uint8Array, signed: Uint8Array, key: Uint8Array): boolean {
  const bytes = fromBase64(new TextDecoder().decode(signature));
  try {
    return bytes !== undefined && ed25519.verify(bytes, signed, key);
  } catch {
    return false;
  }
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text.replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
