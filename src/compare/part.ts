/**
 * An element of the comparison as plain data. The build and the page's script make it from the same functions, so that
 * what is shown first and what is shown after a choice cannot differ.
 */
export interface Part {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parts: ReadonlyArray<Part | string>;
}

export const part = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...parts: ReadonlyArray<Part | string>
): Part => ({ tag, attributes, parts });
