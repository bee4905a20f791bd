/** The script of verify.html: reads the snapshot that the reader chooses, and shows what verifying it came to. No network. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { readEditionCode } from '../archive/edition-code.ts';
import { PUBLIC_KEY, SIGNATURE, SUMS } from '../archive/snapshot-paths.ts';
import type { Lang } from '../i18n/lang.ts';
import { readPlainSource } from '../workbook/read-plain-source.ts';
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

const WORDS = {
  vi: {
    title: 'Kiểm chứng ấn bản',
    ok: 'Đạt.',
    wrong: 'SAI.',
    good: (year: number, edition: string) =>
      `Đã kiểm chứng: ấn bản ${edition} năm ${year} nguyên vẹn, điểm và hạng tính lại đúng như đã công bố.`,
    bad: 'KHÔNG khớp. Xem từng mục dưới đây; hãy lấy lại bản gốc từ cơ quan công bố.',
    read: (done: number, all: number) => `Đang đọc ${done}/${all} tệp…`,
    noZip: 'tệp này không phải bản lưu .zip, hoặc bị hỏng',
    failed: (why: string) => `Không đọc được: ${why}.`,
    code: (code: string) => `Mã in trên quyết định: ${code}`,
    otherCode: (code: string) => `mã của bản này là ${code || 'không tính được'}`,
    signedBy: (name: string) => `Chữ ký số khớp với khoá ${name}`,
    signedBeside: 'Chữ ký số khớp với khoá kèm theo bản này (khoá này chưa chứng tỏ ai ký)',
    noKey: 'không đọc được khoá công khai Ed25519',
    unsigned: 'bản này không có chữ ký',
    wrongSignature: 'chữ ký sai',
    proves:
      'Điều này chứng tỏ: các tệp còn nguyên vẹn so với mã ấn bản, và kết quả suy ra từ phiếu, quy tắc đã khoá. Điều này không chứng tỏ ai đã lập bản này: hãy so mã với quyết định đã ban hành, hoặc kiểm tra chữ ký bằng khoá nhận trực tiếp từ cơ quan công bố. Nội dung các trang chỉ được bảo đảm bởi SHA256SUMS và chữ ký.',
    individuals:
      'Khen thưởng cá nhân chỉ tính lại được điều kiện của đơn vị: danh sách đề cử và số phiếu không có trong bản này.',
  },
  en: {
    title: 'Verify an edition',
    ok: 'OK.',
    wrong: 'WRONG.',
    good: (year: number, edition: string) =>
      `Verified: edition ${edition} of ${year} is whole, and its scores and ranks recompute to what was published.`,
    bad: 'NOT verified. See each step below, and get the original again from the publisher.',
    read: (done: number, all: number) => `Reading ${done} of ${all} files…`,
    noZip: 'this file is no .zip of an edition, or it is damaged',
    failed: (why: string) => `Cannot be read: ${why}.`,
    code: (code: string) => `Code on the decision: ${code}`,
    otherCode: (code: string) => `the code of this snapshot is ${code || 'not computable'}`,
    signedBy: (name: string) => `Signature fits the key ${name}`,
    signedBeside: 'Signature fits the key that comes with this snapshot (which does not show whose it is)',
    noKey: 'no Ed25519 public key can be read',
    unsigned: 'this snapshot has no signature',
    wrongSignature: 'wrong signature',
    proves:
      'What this shows: the files are whole against the edition code, and the results follow from the frozen sheets and rules. What it does not show is who made this snapshot: compare the code with the decision as issued, or check the signature with a key received from the publisher. The wording of the pages is vouched for by SHA256SUMS and the signature only.',
    individuals:
      'Of awards to individuals only the conditions of the units can be recomputed: nominees and votes are not in this snapshot.',
  },
} as const;
