import { checkFolder } from './shell/check-folder.ts';
import { findingRecord, findingsText } from './shell/findings-report.ts';
import { readOptions } from './shell/options.ts';
import { runCommand } from './shell/run-command.ts';

await runCommand(async () => {
  const options = readOptions('npm run check -- [options]', ['data', 'lang', 'year', 'format']);
  const { findings, ok } = await checkFolder(options);
  if (options.format === 'json') {
    console.log(
      JSON.stringify(
        { ok, findings: findings.map((finding) => findingRecord(finding, options.lang)) },
        null,
        2,
      ),
    );
  } else {
    console.log(findingsText(findings, options.lang));
  }
  return ok ? 0 : 1;
});
