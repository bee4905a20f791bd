/** The script of verify.html: reads the snapshot that the reader chooses, and shows what verifying it came to. No network. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { readEditionCode } from '../archive/edition-code.ts';
import { PUBLIC_KEY, SIGNATURE, SUMS } from '../archive/snapshot-paths.ts';
import type { Lang } from '../i18n/lang.ts';
import { readPlainSource } from '../workbook/read-plain-source.ts';
import { PAGE_WORDS as WORDS } from './page-words.ts';
import { isSignatureOf, publicKeyOf } from './signature.ts';
import { unpack } from './unpack.ts';
import { type VerificationStep, verificationSteps } from './verification-text.ts';
import { verifySnapshot } from './verify-snapshot.ts';

/** What is read again after it was hashed; of all other files the hash is enough. */
const NEEDED = /^(?:SHA256SUMS.*|data\/(?:edition\.json|results\/.*|sources\/.*|site\/data\/.*\.csv))$/;

interface Chosen {
  readonly hashes: Map<string, string>;
  readonly needed: Map<string, Uint8Array>;
}

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
let lang: Lang = 'vi';
let last: Chosen | undefined;

byId<HTMLInputElement>('folder').addEventListener('change', ({ target }) => {
  const files = [...((target as HTMLInputElement).files ?? [])];
  run(() => chosenFiles(files));
});
byId<HTMLInputElement>('zip').addEventListener('change', ({ target }) => {
  const file = (target as HTMLInputElement).files?.[0];
  if (file) run(() => chosenZip(file));
});
for (const name of ['dragover', 'drop'])
  document.addEventListener(name, (event) => {
    event.preventDefault();
    const file = name === 'drop' ? (event as DragEvent).dataTransfer?.files[0] : undefined;
    if (file) run(() => chosenZip(file));
  });
for (const id of ['code', 'key']) byId(id).addEventListener('change', () => last && show(last));
addEventListener('hashchange', chooseLanguage);
chooseLanguage();
byId('form').hidden = false;

function chooseLanguage(): void {
  lang = location.hash === '#en' ? 'en' : 'vi';
  document.documentElement.lang = lang;
  for (const part of document.querySelectorAll<HTMLElement>('[data-lang]'))
    part.hidden = part.dataset.lang !== lang;
  if (last) show(last);
}

/** Reads what was chosen, with progress; whatever goes wrong is said on the page. */
async function run(read: () => Promise<Chosen>): Promise<void> {
  const result = byId('result');
  result.replaceChildren();
  result.setAttribute('aria-busy', 'true');
  last = undefined;
  try {
    last = await read();
    await show(last);
  } catch (error) {
    byId('progress').textContent = '';
    document.title = `✗ ${WORDS[lang].title}`;
    paragraph(WORDS[lang].failed(error instanceof Error ? error.message : String(error)), 'bad');
  }
  result.removeAttribute('aria-busy');
}

async function chosenFiles(files: readonly File[]): Promise<Chosen> {
  const chosen: Chosen = { hashes: new Map(), needed: new Map() };
  for (const [i, file] of files.entries()) {
    const path = file.webkitRelativePath.split('/').slice(1).join('/');
    add(chosen, path, new Uint8Array(await file.arrayBuffer()));
    if (i % 50 === 0) byId('progress').textContent = WORDS[lang].read(i + 1, files.length);
  }
  return chosen;
}

async function chosenZip(file: File): Promise<Chosen> {
  const files = unpack(new Uint8Array(await file.arrayBuffer()));
  if (files === undefined) throw new Error(WORDS[lang].noZip);
  const chosen: Chosen = { hashes: new Map(), needed: new Map() };
  let i = 0;
  for (const [path, bytes] of files) {
    add(chosen, path, bytes);
    if (i++ % 50 === 0) {
      byId('progress').textContent = WORDS[lang].read(i, files.size);
      // lets the page show it
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return chosen;
}

function add({ hashes, needed }: Chosen, path: string, bytes: Uint8Array): void {
  hashes.set(path, bytesToHex(sha256(bytes)));
  if (NEEDED.test(path)) needed.set(path, bytes);
}

async function show({ hashes, needed }: Chosen): Promise<void> {
  const words = WORDS[lang];
  const found = verifySnapshot({
    hashes,
    bytesOf: (path) => needed.get(path),
    readWorkbook: (bytes, file) => readPlainSource(bytes, file) ?? { ok: false, fault: 'damaged' },
    sha256: (text) => bytesToHex(sha256(utf8ToBytes(text))),
  });
  const steps = [
    ...verificationSteps(lang, found),
    ...codeStep(found.code),
    ...(await signatureStep(needed)),
  ];
  const ok = steps.every((step) => step.ok);
  byId('progress').textContent = '';
  byId('result').replaceChildren();
  const { statement } = found;
  paragraph(ok ? words.good(statement?.year ?? 0, statement?.edition ?? '') : words.bad, ok ? 'good' : 'bad');
  const list = document.createElement('ol');
  list.append(...steps.map(stepItem));
  byId('result').append(list);
  paragraph(words.proves, '');
  if (found.dataset?.awards.some(({ recipient }) => recipient === 'individual'))
    paragraph(words.individuals, '');
  document.title = `${ok ? '✓' : '✗'} ${words.title}`;
}

/** The code that the reader has on paper. */
function codeStep(code: string): VerificationStep[] {
  const typed = byId<HTMLInputElement>('code').value.trim();
  if (typed === '') return [];
  const ok = readEditionCode(typed) === code;
  return [{ ok, title: WORDS[lang].code(typed), faults: ok ? [] : [WORDS[lang].otherCode(code)] }];
}

async function signatureStep(needed: ReadonlyMap<string, Uint8Array>): Promise<VerificationStep[]> {
  const words = WORDS[lang];
  const own = byId<HTMLInputElement>('key').files?.[0];
  const beside = needed.get(PUBLIC_KEY);
  const signature = needed.get(SIGNATURE);
  if (own === undefined && signature === undefined) return [];
  const pem = own ? await own.text() : new TextDecoder().decode(beside);
  const key = publicKeyOf(pem);
  const sums = needed.get(SUMS);
  const ok =
    key !== undefined && sums !== undefined && signature !== undefined && isSignatureOf(signature, sums, key);
  const fault =
    key === undefined ? words.noKey : signature === undefined ? words.unsigned : words.wrongSignature;
  return [{ ok, title: own ? words.signedBy(own.name) : words.signedBeside, faults: ok ? [] : [fault] }];
}

function stepItem({ ok, title, faults }: VerificationStep): HTMLLIElement {
  const item = document.createElement('li');
  const mark = document.createElement('strong');
  mark.className = ok ? 'good' : 'bad';
  mark.textContent = ok ? WORDS[lang].ok : WORDS[lang].wrong;
  item.append(mark, ` ${title}`);
  if (faults.length === 0) return item;
  const list = document.createElement('ul');
  for (const fault of faults)
    list.append(Object.assign(document.createElement('li'), { textContent: fault }));
  item.append(list);
  return item;
}

function paragraph(text: string, className: string): void {
  byId('result').append(Object.assign(document.createElement('p'), { textContent: text, className }));
}
