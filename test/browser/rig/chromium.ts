import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { LaunchOptions } from '@playwright/test';

const cache = resolve(import.meta.dirname, '../../../node_modules/.cache');
/** One folder for each version, so that a newer package unpacks anew. */
const home = join(cache, 'chromium-153');

/** How tests start Chromium: the unpacked one, or that of `CHROMIUM_PATH`. */
export function browserLaunch(): LaunchOptions {
  // Root may not use the sandbox, and hinting would depend on the machine's settings. The package's own arguments
  // (one process, no web security) are for AWS Lambda and would hide real faults.
  const args = ['--no-sandbox', '--font-render-hinting=none'];
  const own = process.env.CHROMIUM_PATH;
  if (own !== undefined) return { executablePath: own, args };
  // Libraries for the browser alone: Node itself must not load them.
  const env = {
    ...(process.env as Record<string, string>),
    LD_LIBRARY_PATH: join(home, 'al2023/lib'),
    FONTCONFIG_PATH: join(home, 'fonts'),
  };
  return { executablePath: join(home, 'chromium'), args, env };
}

/**
 * Unpacks Chromium, its libraries and its fonts, unless that was done before. Several runs may start at once: each
 * unpacks into a folder of its own and the first to finish names it, so what stands under the final name is whole.
 */
export async function unpackChromium(): Promise<void> {
  if (process.env.CHROMIUM_PATH !== undefined || (await exists(home))) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The packaged Chromium is for Linux on x64. Set CHROMIUM_PATH to a Chromium or Chrome of your own.',
    );
  }
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'chromium-unpacking-'));
  try {
    // In a process of its own, because importing the package changes LD_LIBRARY_PATH, and it reads TMPDIR.
    // AWS_LAMBDA_JS_RUNTIME is what makes it unpack the shared libraries that a bare Debian lacks.
    await promisify(execFile)(process.execPath, [fileURLToPath(new URL('./unpack.ts', import.meta.url))], {
      env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
    });
    await writeFile(join(folder, 'fonts/fonts.conf'), fontsConfig);
    // Both come readable for their owner only; a checkout may be installed by root and tested by somebody else.
    await chmod(join(folder, 'chromium'), 0o755);
    await chmod(folder, 0o755);
    await rename(folder, home).catch(async (error) => {
      if (!(await exists(home))) throw error;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The packaged file names folders of AWS: every glyph would be blank, and contrast checks would pass on nothing. */
const fontsConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts/fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
