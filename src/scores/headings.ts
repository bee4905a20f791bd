import type { SumLevel } from '../findings/finding.ts';

/**
 * Which main index the rows of a form stand under, as long as the form says so: subtotals may also stand below their
 * components, or in a list of their own above them.
 */
export class Headings {
  #isJudged: boolean;
  #main: string | undefined;
  #hasComponents = true;

  /** @param isForm rows of other tables may stand in any order */
  constructor(isForm: boolean) {
    this.#isJudged = isForm;
  }

  /** Passes the row of a sum. */
  pass(level: SumLevel, code: string): void {
    if (level === 'main-index') {
      // Two headings in a row: a list of subtotals, which heads nothing.
      if (this.#main !== undefined && !this.#hasComponents) this.#isJudged = false;
      this.#main = code;
      this.#hasComponents = false;
    } else if (level === 'group') {
      this.#main = undefined;
      this.#hasComponents = true;
    }
  }

  /** Passes the row of a component. @returns the main index above it, or undefined where none can be told */
  above(): string | undefined {
    this.#hasComponents = true;
    // A component before any heading: the headings stand below, or there are none.
    if (this.#main === undefined) this.#isJudged = false;
    return this.#isJudged ? this.#main : undefined;
  }
}
