import { differenceText } from './difference-text.ts';
import type { FrozenFindingCatalogue } from './finding-catalogue.ts';

const hint =
  'A frozen year never changes silently. If this is a mistake, put the frozen file back; if it is a correction, run: npm run archive -- --year YEAR --revise --reason "…" --by "…".';

export const frozenFindingsEn: FrozenFindingCatalogue = {
  'frozen-file-changed': ({ edition, change }) => ({
    message: {
      changed: `This file is not the one that edition ${edition} was frozen from.`,
      missing: `Edition ${edition} was frozen with this file, and it is gone.`,
      added: `Edition ${edition} was frozen without this file.`,
    }[change],
    hint,
  }),
  'frozen-differs': ({ edition, difference }) => {
    const { what, from, to } = differenceText('en', difference);
    const unit = difference.unit === null ? '' : ` (${difference.unit})`;
    return {
      message: `Against the frozen edition ${edition}: ${what}${unit} from "${from}" to "${to}".`,
      hint,
    };
  },
  'edition-damaged': ({ edition, problem }) => ({
    message: {
      statement: `The statement of edition ${edition} cannot be read.`,
      results: `The results of edition ${edition} do not match the hash in its statement, or cannot be read.`,
      file: `This file of edition ${edition} does not match its hash in SHA256SUMS, or is gone.`,
    }[problem],
    hint: 'Unpack the edition anew from a copy of its .zip; never edit data/archive by hand. To verify: npm run verify.',
  }),
};
