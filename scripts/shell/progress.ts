import { printable } from './printable.ts';

/** A line of progress on a terminal, rewritten in place; nothing when piped. */
export class Progress {
  readonly #shown = process.stderr.isTTY === true;
  #count = 0;
  #last = 0;
  readonly #total: number;

  constructor(total: number) {
    this.#total = total;
  }

  /** Counts one step and shows what it works on; of many in a short time only some are shown. */
  step(what: string): void {
    this.#count++;
    const now = performance.now();
    if (!this.#shown || (now - this.#last < 50 && this.#count < this.#total)) return;
    this.#last = now;
    process.stderr.write(`\r\x1b[K[${this.#count}/${this.#total}] ${printable(what)}`);
  }

  /** Clears the line. */
  end(): void {
    if (this.#shown) process.stderr.write('\r\x1b[K');
  }
}
