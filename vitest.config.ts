import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'node_modules/**'],
    testTimeout: 60_000,
    // Left to itself it leaves one core idle, which on a small machine is half of them.
    maxWorkers: '100%',
  },
});
