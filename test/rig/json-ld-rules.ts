/** Keywords of JSON-LD that our files use. */
const KEYWORDS = new Set(['@context', '@id', '@type', '@value', '@language']);

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** All nodes of a JSON-LD file, the values of the context aside. */
export function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isNode(value)) return [];
  return [value, ...Object.entries(value).flatMap(([key, one]) => (key === '@context' ? [] : nodesOf(one)))];
}

/** Every name that a JSON-LD file with an inline context leaves without a meaning, and every reference that is no address. */
export function jsonLdFaults(file: Node): string[] {
  const context = file['@context'];
  if (!isNode(context)) return ['no inline context'];
  const known = (name: unknown) => {
    const [prefix, rest] = String(name).split(':');
    return rest !== undefined && typeof context[prefix!] === 'string';
  };
  const isReference = (key: string) => {
    const term = context[key];
    return isNode(term) && term['@type'] === '@id';
  };
  return nodesOf(file).flatMap((node) => [
    ...Object.keys(node)
      .filter((key) => !KEYWORDS.has(key) && !known(key))
      .map((key) => `unknown name ${key}`),
    ...listOf(node['@type'] ?? [])
      .flat()
      .filter((type) => !known(type))
      .map((type) => `unknown type ${type}`),
    ...('@value' in node && '@id' in node ? ['a value with an id'] : []),
    ...Object.keys(node)
      .filter(isReference)
      .flatMap((key) => listOf(node[key]))
      .filter((one) => typeof one !== 'string' || !URL.canParse(one, 'https://base.example/data/'))
      .map((one) => `no address: ${JSON.stringify(one)}`),
  ]);
}

/** Addresses of a file that are not absolute. */
export function relativeAddresses(file: Node): string[] {
  const context = file['@context'];
  const referring = isNode(context)
    ? Object.entries(context).flatMap(([key, term]) => (isNode(term) && term['@type'] === '@id' ? [key] : []))
    : [];
  return nodesOf(file)
    .flatMap((node) => ['@id', ...referring].flatMap((key) => (key in node ? listOf(node[key]) : [])))
    .map(String)
    .filter((one) => !URL.canParse(one));
}
