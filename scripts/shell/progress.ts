import { printable } from './printable.ts';

/** A line of progress on a terminal, rewritten in place; nothing when piped. */
export class Progress {
  readonly #shown = process.stderr.isTTY === true;
  #count = 0;
  #last = 0;
  #what = '';
  #began = 0;
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
    this.#what = what;
    this.#began = now;
    this.#show('');
  }

  /** How much of the step is done, and how long the rest takes if it goes on like that. */
  count(done: number, all: number): void {
    const now = performance.now();
    if (!this.#shown || (now - this.#last < 200 && done < all)) return;
    this.#last = now;
    const seconds = Math.ceil((((now - this.#began) / done) * (all - done)) / 1000);
    this.#show(` ${done}/${all}${done === 0 || done === all ? '' : `, ~${seconds} s`}`);
  }

  #show(more: string): void {
    process.stderr.write(`\r\x1b[K[${this.#count}/${this.#total}] ${printable(this.#what)}${more}`);
  }

  /** Clears the line. */
  end(): void {
    if (this.#shown) process.stderr.write('\r\x1b[K');
  }
}
