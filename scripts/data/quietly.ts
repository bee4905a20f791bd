/**
 * Runs a synchronous function without what the spreadsheet library prints: it writes remarks on number formats of .ods
 * files to the console ("ODS number format may be incorrect"), which would break JSON output and frighten a clerk.
 */
export function quietly<T>(run: () => T): T {
  const { error, warn, log } = console;
  console.error = console.warn = console.log = () => {};
  try {
    return run();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}
