import { join } from 'node:path';
import { generateDataSet } from '../../../scripts/bench/generate.ts';
import { computeFolder } from '../../../scripts/data/compute-folder.ts';
import { bundleClient } from '../../../scripts/site/bundle-client.ts';
import { rewriteStyles } from '../../../scripts/site/relative-links.ts';
import { renderSite } from '../../../scripts/site/render-site.ts';
import { FRAMEWORK_YAML } from '../../rig/rules.ts';

// Run by itself: `node build-large.ts FOLDER` renders a year with so many units that their pages are short into FOLDER/site.
const root = join(import.meta.dirname, '../../..');
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('build-large.ts needs the folder to write to');
const data = join(folder, 'data');
const site = join(folder, 'site');
// A form for each unit, as most readers of the project know it, would take ten times as long to write.
generateDataSet(
  { units: 501, years: 1, shape: 'long' },
  data,
  FRAMEWORK_YAML.replace('[so, ban]', '[so, ban-nganh]'),
);
const computed = await computeFolder(data);
await renderSite(computed.site!, site, { root });
await bundleClient(root, site);
await rewriteStyles(site);
