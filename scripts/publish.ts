import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Options, readOptions, WrongUse } from './shell/options.ts';
import { publishedText, publishWords, refusalText } from './shell/publish-words.ts';
import { runCommand } from './shell/run-command.ts';
import { publishFolder, rollBack } from './site/publish-folder.ts';
import { PublishRefused } from './site/refuse-publishing.ts';
import { ReplaceRefused } from './site/refuse-replacing.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await runCommand(async () => {
  const options = readOptions('npm run publish -- --to DIR [options]', [
    'to',
    'from',
    'compress',
    'rollback',
    'data',
    'lang',
  ]);
  try {
    console.log(publishedText(options.lang, await publish(options)));
  } catch (error) {
    if (error instanceof PublishRefused)
      throw new WrongUse(refusalText(options.lang, error.code, error.place));
    if (error instanceof ReplaceRefused)
      throw new WrongUse(refusalText(options.lang, error.code, error.target));
    throw error;
  }
  return 0 as const;
});

function publish({ to, from, compress, rollback, data, lang }: Options) {
  const words = publishWords(lang);
  if (to === undefined || to === '') throw new WrongUse(words.toMissing);
  if (rollback && (compress || from !== undefined)) throw new WrongUse(words.rollbackAlone);
  const keep = { root, data: resolve(data) };
  return rollback ? rollBack(to, keep) : publishFolder(from ?? 'dist', to, keep, compress);
}
