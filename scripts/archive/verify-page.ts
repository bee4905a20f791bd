import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { SNAPSHOT_CSS } from '../../src/archive/start-page.ts';
import { verifyHtml } from '../../src/verifier/verify-html.ts';
import { licencesOf } from '../site/bundle-client.ts';

/** Of the page alone: what it found. */
const STYLE = `${SNAPSHOT_CSS}.good{color:var(--good)}.bad{color:var(--bad);font-weight:700}#result>p.good,#result>p.bad{font-size:1.15rem;font-weight:700}input{font:inherit;max-width:100%;margin-top:.25rem}input[type=text]{padding:.35rem .5rem;width:17rem;font-family:ui-monospace,Consolas,monospace;color:inherit;background:var(--ground);border:1px solid var(--muted);border-radius:.25rem}`;

/**
 * verify.html with its script inside: the readers and the computation of this program; and the licences of the libraries in
 * it. The same sources give the same bytes.
 */
export async function verifyPage(root: string): Promise<{ html: string; licences: string }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/verifier/verify.client.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  const text = outputFiles[0]!.text
    .trim()
    .replace(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '<\\!--');
  return { html: verifyHtml(hashed(text), hashed(STYLE)), licences: await licencesOf(root, metafile) };
}

const hashed = (text: string) => ({ text, sha256: createHash('sha256').update(text).digest('base64') });
