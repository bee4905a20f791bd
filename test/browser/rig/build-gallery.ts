import { join } from 'node:path';
import { computeFolder } from '../../../scripts/data/compute-folder.ts';
import { bundleClient } from '../../../scripts/site/bundle-client.ts';
import { rewriteStyles } from '../../../scripts/site/relative-links.ts';
import { renderSite } from '../../../scripts/site/render-site.ts';

// Run by itself: `node build-gallery.ts FOLDER` renders the sample years with the gallery of components into FOLDER.
const root = join(import.meta.dirname, '../../..');
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('build-gallery.ts needs the folder to write to');
const { site } = await computeFolder(join(root, 'data'));
await renderSite(site, folder, { root, gallery: true });
await bundleClient(root, folder);
await rewriteStyles(folder);
