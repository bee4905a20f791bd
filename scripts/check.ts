import { isAbsolute, join, relative, resolve } from 'node:path';
import { writeReport } from './report/write-report.ts';
import { checkFolder } from './shell/check-folder.ts';
import { findingRecord, findingsText } from './shell/findings-report.ts';
import { readOptions, WrongUse } from './shell/options.ts';
import { runCommand } from './shell/run-command.ts';
import { ReplaceRefused } from './site/refuse-replacing.ts';

const root = join(import.meta.dirname, '..');

await runCommand(async () => {
  const options = readOptions('npm run check -- [options]', ['data', 'lang', 'year', 'format', 'report']);
  const { lang, data, report } = options;
  const computed = await checkFolder(options, report === undefined ? 'findings' : 'everything');
  const { findings, ok } = computed;
  if (report !== undefined) {
    try {
      await writeReport(computed, { root, data, target: report, lang });
    } catch (error) {
      if (error instanceof ReplaceRefused) throw new WrongUse(error.message);
      throw error;
    }
  }
  if (options.format === 'json') {
    const records = findings.map((finding) => findingRecord(finding, lang));
    console.log(JSON.stringify({ ok, findings: records }, null, 2));
  } else console.log(findingsText(findings, lang));
  if (report !== undefined) {
    const folder = isAbsolute(report) ? report : relative(process.cwd(), resolve(report)) || '.';
    const index = join(folder, 'index.html');
    // Not on stdout, which may be one JSON object.
    console.error(lang === 'vi' ? `Đã ghi báo cáo. Mở tệp: ${index}` : `Report written. Open: ${index}`);
  }
  return ok ? 0 : 1;
});
