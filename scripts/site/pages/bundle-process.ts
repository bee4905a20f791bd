import { type BundleOptions, bundlePages } from './bundle-pages.ts';

// A process that bundles the pages: it is sent the options once, says what became of it, and ends.
process.once('message', async (options: BundleOptions) => {
  // Astro compares its output folder with the current directory, wherever its `root` is.
  process.chdir(options.root);
  try {
    await bundlePages(options);
    process.send?.({ error: undefined });
  } catch (error) {
    process.send?.({ error });
  }
  process.disconnect();
});
// Nobody waits for the bundle any more.
process.once('disconnect', () => process.exit());
