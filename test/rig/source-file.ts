import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

/** One file of `src/` with its text. `path` is relative to `src/`, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every file under a folder, in the order of their paths. */
export function filesUnder(folder: string): SourceFile[] {
  if (!existsSync(folder)) throw new Error(`no folder ${folder}`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({
      path: relative(folder, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether a file holds TypeScript: a module, or an Astro component. */
export function isCode({ path }: SourceFile): boolean {
  return /\.(?:ts|tsx|mts|js|mjs|astro)$/.test(path);
}

/** The TypeScript of a file: all of a module; of an .astro file its frontmatter, its scripts and what its template puts in braces. */
function scriptsOf({ path, text }: SourceFile): string[] {
  if (!path.endsWith('.astro')) return [text];
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const template = frontmatter ? text.slice(frontmatter[0].length) : text;
  const scripts = [...template.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, body]) => body ?? '',
  );
  const markup = template.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
  return [frontmatter?.[1] ?? '', ...scripts, bracesOf(markup)];
}

/** What a template puts in braces, one expression a line, so that a clock cannot hide in the markup. */
function bracesOf(markup: string): string {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < markup.length; i++) {
    if (markup[i] === '{' && depth++ === 0) start = i + 1;
    if (markup[i] === '}' && depth > 0 && --depth === 0) found.push(`(${markup.slice(start, i)});`);
  }
  return found.join('\n');
}

/** Calls `visit` for every node of the code in a file. */
export function walk(file: SourceFile, visit: (node: ts.Node) => void): void {
  for (const script of scriptsOf(file)) {
    // TSX, since expressions of an Astro template hold markup.
    const kind = file.path.endsWith('.astro') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const source = ts.createSourceFile('file.ts', script, ts.ScriptTarget.Latest, true, kind);
    const visitAll = (node: ts.Node): void => {
      visit(node);
      ts.forEachChild(node, visitAll);
    };
    visitAll(source);
  }
}

/** What a file imports, as written: static, dynamic, re-exported and as a type. */
export function importsOf(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file, (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
        found.push(node.moduleSpecifier.text);
    } else if (ts.isImportTypeNode(node)) {
      if (ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
        found.push(node.argument.literal.text);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      found.push(argument && ts.isStringLiteralLike(argument) ? argument.text : '(computed)');
    }
  });
  return found;
}
