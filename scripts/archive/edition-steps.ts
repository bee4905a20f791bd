import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLIC_KEY, SIGNATURE } from '../../src/archive/snapshot-paths.ts';
import { type VerificationStep, verificationSteps } from '../../src/verifier/verification-text.ts';
import type { Options } from '../shell/options.ts';
import type { FrozenEdition } from './read-editions.ts';
import { isSigned, publicKey } from './sign-sums.ts';
import { verifyFolder, zipFaults } from './verify-edition.ts';

/** What the snapshot proves by itself, its zip and its signature. */
export async function editionSteps(
  options: Pick<Options, 'lang' | 'key'>,
  edition: Pick<FrozenEdition, 'year' | 'name' | 'folder'>,
): Promise<VerificationStep[]> {
  const say = (vi: string, en: string) => (options.lang === 'vi' ? vi : en);
  const { year, name, folder } = edition;
  const found = await verifyFolder(folder);
  const steps = verificationSteps(options.lang, found);
  const faults = await zipFaults(join(folder, '..'), year, name);
  steps.push({
    ok: faults?.length === 0,
    title: say('Tệp .zip chứa đúng các tệp này', 'The .zip holds these files'),
    faults: faults?.map(({ path, fault }) => `${path}: ${fault}`) ?? [
      say('không có tệp .zip', 'there is no .zip'),
    ],
  });
  const beside = join(folder, PUBLIC_KEY);
  if (options.key === undefined && ![beside, join(folder, SIGNATURE)].some((file) => existsSync(file)))
    return steps;
  const key = keyOf(options.key ?? beside);
  const signed = key && isSigned(folder, key);
  steps.push({
    ok: signed === true,
    title:
      options.key === undefined
        ? say(
            'Chữ ký số khớp với khoá kèm theo (khoá này chưa chứng tỏ ai ký)',
            'Signature fits the key beside it (which does not show whose it is)',
          )
        : say(`Chữ ký số khớp với khoá ${options.key}`, `Signature fits the key ${options.key}`),
    faults:
      signed === true
        ? []
        : [
            key === undefined
              ? say(`${PUBLIC_KEY}: không đọc được khoá Ed25519`, `${PUBLIC_KEY}: no Ed25519 key can be read`)
              : signed === undefined
                ? say('không có chữ ký', 'there is no signature')
                : say('chữ ký sai', 'wrong signature'),
          ],
  });
  return steps;
}

/** Undefined where the key that lies beside an edition is damaged; one that the reader named was read before. */
function keyOf(file: string): ReturnType<typeof publicKey> | undefined {
  try {
    return publicKey(file);
  } catch {
    return undefined;
  }
}
