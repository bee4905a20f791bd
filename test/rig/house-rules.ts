import { posix } from 'node:path';
import ts from 'typescript';
import { importsOf, isCode, type SourceFile, walk } from './source-file.ts';

/** Layers of `src/`, lowest first, as in DESIGN.md. */
const LAYERS: ReadonlyArray<readonly string[]> = [
  ['text', 'points'],
  ['grid'],
  ['findings', 'framework', 'units'],
  ['workbook', 'sheet'],
  ['scores'],
  ['indices'],
  ['rankings'],
  ['awards'],
  ['analysis'],
  ['dataset'],
  ['pipeline', 'i18n'],
  ['charts', 'exports', 'documents', 'templates', 'report', 'search', 'compare', 'archive', 'examples'],
  // Holds a snapshot against what the lower layers say, in a page or in a command.
  ['verifier'],
  ['components', 'layouts', 'pages', 'gallery', 'styles'],
  // A site of its own, on top: nothing that is public can import what only the leadership may see.
  ['leadership'],
];
const LAYER_OF = new Map(LAYERS.flatMap((folders, i) => folders.map((folder) => [folder, i + 1] as const)));
const VIEWS = new Set(['components', 'layouts', 'pages', 'gallery']);
/** The leadership's folder holds both what computes and its pages: there only the .astro files are views. */
const isView = (path: string) =>
  VIEWS.has(folderOf(path)) || (folderOf(path) === 'leadership' && path.endsWith('.astro'));
/** Views build on each other: a page uses layouts and components, a layout uses components. Nothing else is sideways. */
const VIEW_USES = new Map([
  ['pages', ['layouts', 'components', 'styles']],
  ['gallery', ['layouts', 'components', 'styles']],
  ['layouts', ['components', 'styles']],
  ['components', ['styles']],
]);
const DRAWERS = /^(?:utils?|helpers?|common|misc|lib|core|managers?|services?)$/;
const LONGEST = 200;
/** The places where a view writes markup as it stands: JSON inside a script element. */
const MARKUP_ALLOWED = new Set(['components/DataScript.astro']);
/** Files that stand in `src/` itself. */
const OUTSIDE_FOLDERS = new Set(['env.d.ts']);

/** Every breach of DESIGN.md in a set of files, as "path: what". */
export function breachesOf(files: readonly SourceFile[]): string[] {
  const code = files.filter(isCode);
  return [
    ...files.flatMap(folderBreaches),
    ...files.flatMap(nameBreaches),
    ...files.flatMap(lengthBreaches),
    ...code.flatMap(importBreaches),
    ...code.flatMap(ambientBreaches),
    ...code.flatMap(anyBreaches),
    ...code.flatMap(markupBreaches),
    ...code.flatMap(sliceBreaches),
    ...cycles(code),
  ];
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

function folderBreaches({ path }: SourceFile): string[] {
  const folder = folderOf(path);
  if (folder === '') return OUTSIDE_FOLDERS.has(path) ? [] : [`${path}: stands outside every folder`];
  return LAYER_OF.has(folder) ? [] : [`${path}: unknown folder ${folder}`];
}

function nameBreaches({ path }: SourceFile): string[] {
  return path
    .split('/')
    .map((part) => part.replace(/\..*$/, ''))
    .flatMap((part) => part.split(/[-_]|(?<=[a-z])(?=[A-Z])/))
    .filter((word) => DRAWERS.test(word.toLowerCase()))
    .map((word) => `${path}: forbidden name ${word}`);
}

function lengthBreaches({ path, text }: SourceFile): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > LONGEST ? [`${path}: ${lines} lines`] : [];
}

/** A relative import as a path inside `src/`; `..` in front where it leaves `src/`. */
function targetOf(path: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : undefined;
}

function importBreaches(file: SourceFile): string[] {
  return importsOf(file).flatMap((specifier) => {
    const target = targetOf(file.path, specifier);
    const why = target === undefined ? packageFault(file.path, specifier) : layerFault(file.path, target);
    return why === undefined ? [] : [`${file.path}: ${why} ${specifier}`];
  });
}

function packageFault(path: string, specifier: string): string | undefined {
  const folder = folderOf(path);
  const from = (name: string) => specifier === name || specifier.startsWith(`${name}/`);
  if (specifier.startsWith('node:')) return 'src stays free of';
  if (/^(?:fs|path|os|crypto|url|process|worker_threads|child_process|stream|zlib)(?:\/|$)/.test(specifier))
    return 'src stays free of';
  if (specifier === '(computed)') return 'an import that cannot be seen:';
  if (from('xlsx') && folder !== 'workbook' && folder !== 'exports') return 'only workbook and exports know';
  if (from('hucre') && !['templates', 'exports', 'archive'].includes(folder))
    return 'only templates, exports and archive know';
  if (from('fflate') && !['workbook', 'report', 'templates', 'verifier'].includes(folder))
    return 'only workbook, report, templates and verifier know';
  if (from('@noble') && folder !== 'verifier') return 'only verifier knows';
  if (from('docx') && folder !== 'documents') return 'only documents know';
  if (from('hyparquet-writer') && folder !== 'exports') return 'only exports know';
  if (from('chart.js') && folder !== 'charts' && folder !== 'components')
    return 'only charts and components know';
  return undefined;
}

function layerFault(path: string, target: string): string | undefined {
  if (target.startsWith('..')) return 'src imports nothing outside src:';
  const [from, to] = [folderOf(path), folderOf(target)];
  // env.d.ts gives the virtual module its type; it is in no layer.
  if (from === to || from === '') return undefined;
  const [above, below] = [LAYER_OF.get(from), LAYER_OF.get(to)];
  if (above === undefined || below === undefined) return 'imports an unknown folder:';
  if (above === below) return VIEW_USES.get(from)?.includes(to) ? undefined : 'imports its own layer:';
  if (above < below) return 'imports a higher layer:';
  if (isView(path) && ((below >= 2 && below <= 9) || to === 'pipeline')) return 'a view must not import';
  return undefined;
}

/** Names whose reading makes a result depend on the machine or the moment. */
const AMBIENT = new Set(['process', 'console', 'globalThis']);
const AMBIENT_CALLS = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
]);

function ambientBreaches(file: SourceFile): string[] {
  if (folderOf(file.path) === 'pages') return [];
  const found: string[] = [];
  walk(file, (node) => {
    if (ts.isNewExpression(node) && isDate(node.expression) && (node.arguments?.length ?? 0) === 0)
      found.push('new Date()');
    if (ts.isCallExpression(node) && isDate(node.expression)) found.push('Date()');
    if (ts.isMetaProperty(node) && node.parent.getText() === 'import.meta.env') found.push('import.meta.env');
    if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return;
    if (ts.isIdentifier(node.expression) && AMBIENT.has(node.expression.text))
      found.push(node.expression.text);
    if (AMBIENT_CALLS.has(node.getText())) found.push(node.getText());
  });
  return found.map((what) => `${file.path}: reads ${what}`);
}

const isDate = (node: ts.Node) => ts.isIdentifier(node) && node.text === 'Date';

function anyBreaches(file: SourceFile): string[] {
  let count = 0;
  walk(file, (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) count++;
  });
  return count > 0 ? [`${file.path}: any`] : [];
}

function markupBreaches({ path, text }: SourceFile): string[] {
  if (!path.endsWith('.astro')) return [];
  // What `html` has written is escaped, and its type admits nothing else.
  const markup = text
    .replace(/\{?\/\*[\s\S]*?\*\/\}?|<!--[\s\S]*?-->/g, '')
    .replace(/\bset:html=\{markupOf\(/g, '');
  const places = [...markup.matchAll(/<([\w.]+)\b[^<>]*?\bset:html\b/g)];
  const bare = (markup.match(/\bset:html\b/g) ?? []).length;
  const allowed = MARKUP_ALLOWED.has(path) && places.length === 1 && places[0]![1] === 'script' && bare === 1;
  return bare === 0 || allowed ? [] : [`${path}: set:html`];
}

/** The components that know the module of the whole site: others show what they are given. */
const SITE_ALLOWED = new Set(['components/ChartFigure.astro']);

/** A page that names what it is made from reads nothing else of the site: it is kept as long as that is the same. */
function sliceBreaches({ path, text }: SourceFile): string[] {
  if (!/from 'virtual:site'/.test(text)) return [];
  if (folderOf(path) !== 'pages') {
    const isAllowed = folderOf(path) !== 'components' || SITE_ALLOWED.has(path);
    return isAllowed ? [] : [`${path}: imports the whole site`];
  }
  const [, body] = text.split('satisfies GetStaticPaths;');
  if (body === undefined || !/\bslice: (?:\(\) =>|sliceOf\()/.test(text)) return [];
  // `m.site` and `site={…}` are other names.
  return /(?<![.\w])site\b(?!\s*[=:])/.test(body) ? [`${path}: reads the site beside its slice`] : [];
}

/** Each cycle of imports once, named by the file where the walk came back. */
function cycles(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      found.push(`${path}: cycle ${[...trail.slice(trail.indexOf(path)), path].join(' > ')}`);
      return;
    }
    const file = byPath.get(path);
    if (file === undefined || done.has(path)) return;
    for (const specifier of importsOf(file)) {
      const target = targetOf(path, specifier);
      if (target !== undefined) visit(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
}
