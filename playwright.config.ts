import { defineConfig } from '@playwright/test';
import { browserLaunch } from './test/browser/rig/chromium.ts';

// For every command that a test starts: code that was compiled once is ready in half the time.
process.env.NODE_COMPILE_CACHE ??= new URL('.cache/compiled', import.meta.url).pathname;

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '*.spec.ts',
  globalSetup: './test/browser/rig/global-setup.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  // Two, whatever the machine: each worker's Chromium takes about 300 MB.
  workers: 2,
  // A test that only passes when it is run again is wrong, or the page is.
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: process.env.CI === undefined ? 'line' : 'dot',
  use: {
    browserName: 'chromium',
    launchOptions: browserLaunch(),
    // Set by the global setup, before the workers start.
    baseURL: process.env.SITE_URL,
    contextOptions: { reducedMotion: 'reduce' },
  },
});
