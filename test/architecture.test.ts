import { describe, expect, it } from 'vitest';
import { breachesOf } from './rig/house-rules.ts';
import { filesUnder, importsOf, isCode } from './rig/source-file.ts';

const SRC = new URL('../src', import.meta.url).pathname;

describe('src keeps to DESIGN.md', () => {
  const files = filesUnder(SRC);

  it('is read whole: the checker sees the files and their imports', () => {
    expect(files.filter(isCode).length).toBeGreaterThan(90);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(200);
  });

  it('has no breach', () => {
    expect(breachesOf(files)).toEqual([]);
  });
});

/** A file of an example, with its path in `src/`. */
const file = (path: string, text = '') => ({ path, text });

describe('the checker flags what it should', () => {
  it.each`
    path                             | text                                                                                                                                                                         | breach                                                                       | because
    ${'points/a.ts'}                 | ${"import { b } from '../scores/b.ts';"}                                                                                                                                     | ${'points/a.ts: imports a higher layer: ../scores/b.ts'}                     | ${'a lower layer must not know a higher one'}
    ${'points/a.ts'}                 | ${"import type { b } from '../scores/b.ts';"}                                                                                                                                | ${'points/a.ts: imports a higher layer: ../scores/b.ts'}                     | ${'a type is knowledge too'}
    ${'points/a.ts'}                 | ${"export { b } from '../scores/b.ts';"}                                                                                                                                     | ${'points/a.ts: imports a higher layer: ../scores/b.ts'}                     | ${'so is a re-export'}
    ${'points/a.ts'}                 | ${"type B = import('../scores/b.ts').B;"}                                                                                                                                    | ${'points/a.ts: imports a higher layer: ../scores/b.ts'}                     | ${'so is an import inside a type'}
    ${'points/a.ts'}                 | ${"const b = await import('../scores/b.ts');"}                                                                                                                               | ${'points/a.ts: imports a higher layer: ../scores/b.ts'}                     | ${'and a dynamic import'}
    ${'points/a.ts'}                 | ${'const b = await import(name);'}                                                                                                                                           | ${'points/a.ts: an import that cannot be seen: (computed)'}                  | ${'nobody can check a computed one'}
    ${'text/a.ts'}                   | ${"import { b } from '../points/b.ts';"}                                                                                                                                     | ${'text/a.ts: imports its own layer: ../points/b.ts'}                        | ${'folders of one layer stay apart'}
    ${'exports/a.ts'}                | ${"import { b } from '../charts/b.ts';"}                                                                                                                                     | ${'exports/a.ts: imports its own layer: ../charts/b.ts'}                     | ${'layer 12 as well'}
    ${'components/A.astro'}          | ${"---\nimport B from '../layouts/B.astro';\n---\n"}                                                                                                                         | ${'components/A.astro: imports its own layer: ../layouts/B.astro'}           | ${'a component must not know the layout around it'}
    ${'components/A.astro'}          | ${"---\nimport { b } from '../scores/b.ts';\n---\n<p />"}                                                                                                                    | ${'components/A.astro: a view must not import ../scores/b.ts'}               | ${'frontmatter is code'}
    ${'pages/a.astro'}               | ${"<script>\nimport { b } from '../awards/b.ts';\n</script>"}                                                                                                                | ${'pages/a.astro: a view must not import ../awards/b.ts'}                    | ${'a script of a page is code'}
    ${'layouts/A.astro'}             | ${"---\nimport { b } from '../pipeline/b.ts';\n---\n"}                                                                                                                       | ${'layouts/A.astro: a view must not import ../pipeline/b.ts'}                | ${'views show the dataset and compute nothing'}
    ${'pages/a.astro'}               | ${"---\nimport { b } from '../leadership/b.ts';\n---\n"}                                                                                                                     | ${'pages/a.astro: imports a higher layer: ../leadership/b.ts'}               | ${'nothing public knows what is for the leadership only'}
    ${'exports/a.ts'}                | ${"import type { B } from '../leadership/b.ts';"}                                                                                                                            | ${'exports/a.ts: imports a higher layer: ../leadership/b.ts'}                | ${'nor its types'}
    ${'leadership/pages/a.astro'}    | ${"---\nimport { b } from '../../awards/b.ts';\n---\n"}                                                                                                                      | ${'leadership/pages/a.astro: a view must not import ../../awards/b.ts'}      | ${'its pages are views like others'}
    ${'components/a.client.ts'}      | ${"import { b } from '../grid/b.ts';"}                                                                                                                                       | ${'components/a.client.ts: a view must not import ../grid/b.ts'}             | ${'layer 2 is the first that is closed to views'}
    ${'charts/a.ts'}                 | ${"import { b } from '../../scripts/b.ts';"}                                                                                                                                 | ${'charts/a.ts: src imports nothing outside src: ../../scripts/b.ts'}        | ${'scripts know src, never the other way round'}
    ${'scores/a.ts'}                 | ${"import { readFileSync } from 'node:fs';"}                                                                                                                                 | ${'scores/a.ts: src stays free of node:fs'}                                  | ${'bytes come from scripts'}
    ${'scores/a.ts'}                 | ${"import { readFileSync } from 'fs';"}                                                                                                                                      | ${'scores/a.ts: src stays free of fs'}                                       | ${'the old name is the same module'}
    ${'scores/a.ts'}                 | ${"import { read } from 'xlsx';"}                                                                                                                                            | ${'scores/a.ts: only workbook and exports know xlsx'}                        | ${'one folder knows the library'}
    ${'sheet/a.ts'}                  | ${"import * as t from 'xlsx/dist/cpexcel.full.mjs';"}                                                                                                                        | ${'sheet/a.ts: only workbook and exports know xlsx/dist/cpexcel.full.mjs'}   | ${'parts of it too'}
    ${'pages/a.astro'}               | ${"---\nimport { Chart } from 'chart.js';\n---\n"}                                                                                                                           | ${'pages/a.astro: only charts and components know chart.js'}                 | ${'pages place a component'}
    ${'report/a.ts'}                 | ${"import 'hucre';"}                                                                                                                                                         | ${'report/a.ts: only templates, exports and archive know hucre'}             | ${'new workbooks are written in three places'}
    ${'exports/a.ts'}                | ${"import 'fflate';"}                                                                                                                                                        | ${'exports/a.ts: only workbook, report, templates and verifier know fflate'} | ${'containers are opened in few places'}
    ${'widgets/a.ts'}                | ${''}                                                                                                                                                                        | ${'widgets/a.ts: unknown folder widgets'}                                    | ${'a new folder needs its layer first'}
    ${'main.ts'}                     | ${''}                                                                                                                                                                        | ${'main.ts: stands outside every folder'}                                    | ${'only env.d.ts stands in src itself'}
    ${'text/utils.ts'}               | ${''}                                                                                                                                                                        | ${'text/utils.ts: forbidden name utils'}                                     | ${'a drawer is not a name'}
    ${'scores/helpers/a.ts'}         | ${''}                                                                                                                                                                        | ${'scores/helpers/a.ts: forbidden name helpers'}                             | ${'nor is a folder of that name'}
    ${'scores/score-manager.ts'}     | ${''}                                                                                                                                                                        | ${'scores/score-manager.ts: forbidden name manager'}                         | ${'nor a part of one'}
    ${'components/CoreList.astro'}   | ${''}                                                                                                                                                                        | ${'components/CoreList.astro: forbidden name Core'}                          | ${'in PascalCase as well'}
    ${'scores/a.ts'}                 | ${'export const now = Date.now();'}                                                                                                                                          | ${'scores/a.ts: reads Date.now'}                                             | ${'no clock'}
    ${'scores/a.ts'}                 | ${'export const now = new Date();'}                                                                                                                                          | ${'scores/a.ts: reads new Date()'}                                           | ${'no clock in another form'}
    ${'scores/a.ts'}                 | ${'export const x = Math.random();'}                                                                                                                                         | ${'scores/a.ts: reads Math.random'}                                          | ${'no randomness'}
    ${'scores/a.ts'}                 | ${'export const x = process.env.X;'}                                                                                                                                         | ${'scores/a.ts: reads process'}                                              | ${'no environment'}
    ${'scores/a.ts'}                 | ${"console['log'](1);"}                                                                                                                                                      | ${'scores/a.ts: reads console'}                                              | ${'no console, however it is reached'}
    ${'scores/a.ts'}                 | ${'export const x = globalThis.process;'}                                                                                                                                    | ${'scores/a.ts: reads globalThis'}                                           | ${'no back door'}
    ${'components/A.astro'}          | ${'<p>{new Date().getFullYear()}</p>'}                                                                                                                                       | ${'components/A.astro: reads new Date()'}                                    | ${'a template is code too'}
    ${'layouts/A.astro'}             | ${'---\nconst base = import.meta.env.BASE_URL;\n---\n'}                                                                                                                      | ${'layouts/A.astro: reads import.meta.env'}                                  | ${'a path base is an argument'}
    ${'scores/a.ts'}                 | ${'export const x = (y: any) => y;'}                                                                                                                                         | ${'scores/a.ts: any'}                                                        | ${'types are known'}
    ${'components/A.astro'}          | ${'<p set:html={title} />'}                                                                                                                                                  | ${'components/A.astro: set:html'}                                            | ${'markup is never written as it stands'}
    ${'components/A.astro'}          | ${'<p set:html={title} /><p set:html={markupOf(a)} />'}                                                                                                                      | ${'components/A.astro: set:html'}                                            | ${'one that is escaped does not excuse the other'}
    ${'components/DataScript.astro'} | ${'<p set:html={title} />'}                                                                                                                                                  | ${'components/DataScript.astro: set:html'}                                   | ${'the exception is for a script, not for any element'}
    ${'components/DataScript.astro'} | ${'<script set:html={a} /><script set:html={b} />'}                                                                                                                          | ${'components/DataScript.astro: set:html'}                                   | ${'and for one only'}
    ${'components/A.astro'}          | ${"---\nimport site from 'virtual:site';\n---\n"}                                                                                                                            | ${'components/A.astro: imports the whole site'}                              | ${'a component shows what it is given'}
    ${'pages/a.astro'}               | ${"---\nimport site from 'virtual:site';\nexport const getStaticPaths = (() => [{ props: { slice: () => a(site) } }]) satisfies GetStaticPaths;\n---\n<A b={site.years} />"} | ${'pages/a.astro: reads the site beside its slice'}                          | ${'a page is kept as long as its slice is the same'}
    ${'scores/a.ts'}                 | ${'//\n'.repeat(201)}                                                                                                                                                        | ${'scores/a.ts: 201 lines'}                                                  | ${'over 200 lines'}
  `('$path, $because', ({ path, text, breach }) => {
    expect(breachesOf([file(path, text)])).toEqual([breach]);
  });

  it('flags a cycle through three files', () => {
    const files = [
      file('text/a.ts', "import './b.ts';"),
      file('text/b.ts', "import './c.ts';"),
      file('text/c.ts', "import type { A } from './a.ts';"),
    ];
    expect(breachesOf(files)).toEqual(['text/a.ts: cycle text/a.ts > text/b.ts > text/c.ts > text/a.ts']);
  });

  it('flags a file that imports itself', () => {
    expect(breachesOf([file('text/a.ts', "import './a.ts';")])).toEqual([
      'text/a.ts: cycle text/a.ts > text/a.ts',
    ]);
  });
});

describe('the checker lets pass what is right', () => {
  it.each`
    path                             | text                                                                                                                                                                                      | because
    ${'scores/rules/a.ts'}           | ${"import { b } from '../b.ts';"}                                                                                                                                                         | ${'its own folder'}
    ${'scores/a.ts'}                 | ${"import { b } from '../points/b.ts';"}                                                                                                                                                  | ${'a lower layer'}
    ${'workbook/a.ts'}               | ${"import { read } from 'xlsx';"}                                                                                                                                                         | ${'workbook knows the library'}
    ${'exports/a.ts'}                | ${"import { write } from 'xlsx';"}                                                                                                                                                        | ${'and so does exports'}
    ${'exports/a.ts'}                | ${"import { writeXlsx } from 'hucre/xlsx';"}                                                                                                                                              | ${'exports writes the workbook of a year'}
    ${'components/a.client.ts'}      | ${"import { Chart } from 'chart.js/auto';"}                                                                                                                                               | ${'components draw'}
    ${'components/A.astro'}          | ${"---\nimport { f } from '../points/f.ts';\n---\n"}                                                                                                                                      | ${'layer 1 is open to views: formats stand there'}
    ${'components/A.astro'}          | ${"---\nimport { t } from '../i18n/t.ts';\n---\n"}                                                                                                                                        | ${'i18n stands beside the pipeline, and is open'}
    ${'pages/a.astro'}               | ${"---\nimport B from '../layouts/B.astro';\n---\n"}                                                                                                                                      | ${'a page stands in a layout'}
    ${'leadership/a.ts'}             | ${"import { b } from '../awards/b.ts';"}                                                                                                                                                  | ${'what the leadership sees is computed there'}
    ${'leadership/A.astro'}          | ${"---\nimport B from '../components/B.astro';\n---\n"}                                                                                                                                   | ${'its pages use the components of the public site'}
    ${'verifier/a.ts'}               | ${"import { b } from '../scores/b.ts';"}                                                                                                                                                  | ${'the verifier recomputes in the page'}
    ${'pages/a.astro'}               | ${'---\nconst now = new Date();\n---\n'}                                                                                                                                                  | ${'only pages may read a clock'}
    ${'awards/a.ts'}                 | ${"export const d = new Date('2023-01-31Z');"}                                                                                                                                            | ${'a given day is no clock'}
    ${'text/a.ts'}                   | ${'// any word, Math.random() or process.env in a comment'}                                                                                                                               | ${'comments are not code'}
    ${'text/a.ts'}                   | ${"export const hint = 'console.log(any)';"}                                                                                                                                              | ${'nor are texts'}
    ${'components/DataScript.astro'} | ${'<script type="application/json" set:html={json} is:inline />'}                                                                                                                         | ${'JSON for the script of a chart'}
    ${'components/A.astro'}          | ${'<p set:html={markupOf(table)} /><b set:html={markupOf(a)} />'}                                                                                                                         | ${'markup that html has written'}
    ${'components/A.astro'}          | ${'{/* no set:html here */}<!-- nor set:html there --><p />'}                                                                                                                             | ${'a comment writes no markup'}
    ${'pages/a.astro'}               | ${"---\nimport site from 'virtual:site';\nexport const getStaticPaths = (() => [{ props: { slice: () => a(site) } }]) satisfies GetStaticPaths;\n---\n<A site={frame}>{m.site.home}</A>"} | ${'other things are called site as well'}
    ${'env.d.ts'}                    | ${"declare module 'virtual:site' {}"}                                                                                                                                                     | ${'types of virtual modules'}
    ${'scores/score-library.ts'}     | ${''}                                                                                                                                                                                     | ${'library is not lib'}
    ${'scores/a.ts'}                 | ${'//\n'.repeat(200)}                                                                                                                                                                     | ${'200 lines are still allowed'}
  `('$path: $because', ({ path, text }) => {
    expect(breachesOf([file(path, text)])).toEqual([]);
  });
});
