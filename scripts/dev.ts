import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFolder } from './shell/check-folder.ts';
import { findingsText } from './shell/findings-report.ts';
import { readOptions } from './shell/options.ts';
import { runCommand } from './shell/run-command.ts';
import { serveSite } from './site/dev-site.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await runCommand(async () => {
  const options = readOptions('npm run dev -- [options]', ['data', 'lang']);
  // While somebody works on the data, pages are shown even with errors: the findings say what is wrong.
  const computeSite = async () => {
    const { findings, site } = await checkFolder(options);
    console.log(findingsText(findings, options.lang));
    if (site === undefined) throw new Error('units.yaml');
    return site;
  };
  await serveSite(computeSite, { root, data: resolve(options.data) });
  return 0 as const;
});
