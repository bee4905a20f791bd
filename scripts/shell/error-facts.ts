/** What of an error another thread or process must hear: a copy of an `Error` keeps its text alone, and not what the system says. */
export interface ErrorFacts {
  readonly message: string;
  readonly stack: string | undefined;
  /** `code`, `syscall`, `path` and whatever else is said of it. */
  readonly more: Readonly<Record<string, unknown>>;
}

export function errorFacts(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined, more: {} };
  const plain = Object.entries(error).filter(([, value]) => /^(?:string|number)$/.test(typeof value));
  return { message: error.message, stack: error.stack, more: Object.fromEntries(plain) };
}

/** The same error here. */
export function errorFrom({ message, stack, more }: ErrorFacts): Error {
  return Object.assign(new Error(message), more, stack === undefined ? {} : { stack });
}
