import { readEditionCode } from '../src/archive/edition-code.ts';
import { resultDifferences } from '../src/verifier/check-results.ts';
import { type VerificationStep, verificationSteps } from '../src/verifier/verification-text.ts';
import { editionSteps } from './archive/edition-steps.ts';
import { archiveOf, editionsIn, type FrozenEdition, newestEditions } from './archive/read-editions.ts';
import { publicKey } from './archive/sign-sums.ts';
import type { CheckedYear } from './data/checked-year.ts';
import { checkFolder } from './shell/check-folder.ts';
import { type Options, readOptions, WrongUse } from './shell/options.ts';
import { printable } from './shell/printable.ts';
import { Progress } from './shell/progress.ts';
import { runCommand } from './shell/run-command.ts';

await runCommand(async () => {
  const options = readOptions('npm run verify -- [options]', ['year', 'code', 'key', 'data', 'lang']);
  const { data, year } = options;
  const say = sayIn(options);
  const all = editionsIn(data);
  const editions = all.filter((edition) => year === undefined || edition.year === year);
  if (editions.length === 0)
    throw new WrongUse(
      say(
        `Không có ấn bản nào trong ${archiveOf(data)}${year === undefined ? '' : ` của năm ${year}`}.`,
        `No edition in ${archiveOf(data)}${year === undefined ? '' : ` of year ${year}`}.`,
      ),
    );
  const code = options.code === undefined ? undefined : readEditionCode(options.code);
  if (code === null)
    throw new WrongUse(
      say(`--code: ${options.code} không phải mã ấn bản.`, `--code: ${options.code} is no edition code.`),
    );
  if (options.key !== undefined) publicKey(options.key);
  const newest = newestEditions(all);
  // The originals, where the office still has them: what would a build say today?
  const { years } = await checkFolder({ ...options, year: undefined });
  const progress = new Progress(editions.length);
  let failed = 0;
  const codes = new Set<string>();
  for (const edition of editions) {
    progress.step(`${edition.year} ${edition.name}`);
    const steps = await editionSteps(options, edition);
    const today = years.find((one) => one.year === edition.year);
    if (newest.get(edition.year) === edition && today !== undefined)
      steps.push(originalsStep(options, edition, today));
    codes.add(edition.code);
    progress.end();
    console.log(`${edition.year} ${edition.name}  ${edition.code}`);
    for (const step of steps) console.log(stepText(options, step));
    failed += steps.filter(({ ok }) => !ok).length;
  }
  if (code !== undefined) {
    const isThere = codes.has(code);
    console.log(
      stepText(options, {
        ok: isThere,
        title: say(`Mã in trên quyết định: ${code}`, `Code on the decision: ${code}`),
        faults: isThere
          ? []
          : [say('không phải mã của ấn bản nào ở trên', 'is the code of no edition above')],
      }),
    );
    if (!isThere) failed++;
  }
  console.log(
    failed === 0
      ? say(
          'Đã kiểm chứng: mọi ấn bản nguyên vẹn, tính lại đúng như đã công bố.',
          'Verified: every edition is whole, and recomputes to what was published.',
        )
      : say(`KHÔNG khớp: ${failed} mục.`, `NOT verified: ${failed} steps failed.`),
  );
  return failed === 0 ? 0 : 1;
});

function sayIn({ lang }: Options) {
  return (vi: string, en: string) => (lang === 'vi' ? vi : en);
}

function stepText(options: Options, { ok, title, faults }: VerificationStep): string {
  const mark = ok ? sayIn(options)('đạt ', 'ok  ') : sayIn(options)('SAI ', 'FAIL');
  return [`  ${mark}  ${printable(title)}`, ...faults.map((fault) => `        ${printable(fault)}`)].join(
    '\n',
  );
}

/** What today's program makes of the original sheets, against what was frozen: code that changed must not change a result. */
function originalsStep(options: Options, edition: FrozenEdition, year: CheckedYear): VerificationStep {
  const say = sayIn(options);
  const title = say(
    'Chương trình hiện tại tính từ phiếu gốc ra đúng kết quả đã khoá',
    'Today’s program computes the frozen results from the original sheets',
  );
  const { dataset, computed, weighed } = year;
  if (dataset === undefined || computed === undefined)
    return {
      ok: false,
      title,
      faults: [
        say('không đọc được ấn bản hoặc quy tắc hiện tại', 'the edition or the present rules cannot be read'),
      ],
    };
  const locked = weighed.filter(({ finding }) => finding.code === 'frozen-file-changed');
  const differences = resultDifferences(dataset, computed);
  const [step] = verificationSteps(options.lang, {
    statement: edition.statement ?? null,
    code: edition.code,
    files: [],
    filesChecked: 0,
    stated: [],
    dataset,
    tables: [],
    results: differences,
  }).slice(2);
  return {
    ok: locked.length === 0 && differences.length === 0,
    title,
    faults: [
      ...locked.map(({ finding }) => `${finding.at.file}: ${say('khác tệp đã khoá', 'not the frozen file')}`),
      ...step!.faults,
    ],
  };
}
