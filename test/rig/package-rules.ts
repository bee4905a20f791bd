/** What the JSON schemas of Data Package 1 ask of a descriptor, as far as this publication uses it. */
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isWhole: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(check);
const isUrl: Check = (value) => typeof value === 'string' && URL.canParse(value);
/** A path below the descriptor: no root, no way up, no hidden folder. */
const isPath = matches(/^(?!\.{0,2}\/)(?!\.)(?!.*\.\.)(?!~)(?!.*:)[^\\]+$/);

interface Shape {
  readonly required: readonly string[];
  readonly checks: Readonly<Record<string, Check>>;
}

const LICENCE: Shape = { required: ['name'], checks: { name: isText, path: isUrl, title: isText } };
const SOURCE: Shape = {
  required: ['title'],
  checks: { title: isText, path: isText, sha256: matches(/^[0-9a-f]{64}$/) },
};
const CONTRIBUTOR: Shape = {
  required: ['title'],
  checks: {
    title: isText,
    path: isUrl,
    email: matches(/^[^@\s]+@[^@\s]+$/),
    role: oneOf('author', 'publisher', 'maintainer', 'wrangler', 'contributor'),
  },
};
const RESOURCE: Shape = {
  required: ['name', 'path'],
  checks: {
    name: matches(/^[-a-z0-9._/]+$/),
    path: isPath,
    title: isText,
    description: isText,
    profile: oneOf('tabular-data-resource', 'data-resource'),
    format: isText,
    mediatype: matches(/^[\w.+-]+\/[\w.+-]+$/),
    encoding: oneOf('utf-8'),
    bytes: isWhole,
    hash: matches(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$/),
  },
};
const FIELD: Shape = {
  required: ['name', 'type', 'description'],
  checks: {
    name: isText,
    type: oneOf('string', 'number', 'integer', 'boolean'),
    description: isText,
    constraints: (value) => typeof value === 'object' && value !== null,
  },
};
const PACKAGE: Shape = {
  required: ['resources', 'licenses', 'sources', 'contributors', 'keywords', 'temporal'],
  checks: {
    profile: oneOf('data-package'),
    name: matches(/^[-a-z0-9._/]+$/),
    id: isText,
    title: isText,
    description: isText,
    homepage: isUrl,
    version: isText,
    created: matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    keywords: listOf(isText),
    licenses: listOf((one) => faultsOf(one, LICENCE, '').length === 0),
    sources: listOf((one) => faultsOf(one, SOURCE, '').length === 0),
    contributors: listOf((one) => faultsOf(one, CONTRIBUTOR, '').length === 0),
    resources: listOf((one) => typeof one === 'object'),
  },
};
/** Constraints that Table Schema allows for a type. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  string: ['required', 'unique', 'enum', 'pattern', 'minLength', 'maxLength'],
  number: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  integer: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  boolean: ['required', 'unique', 'enum'],
};

function faultsOf(value: unknown, { required, checks }: Shape, at: string): string[] {
  if (typeof value !== 'object' || value === null) return [`${at}: no object`];
  const given = new Map(Object.entries(value));
  return [
    ...required.filter((name) => !given.has(name)).map((name) => `${at}.${name}: absent`),
    ...Object.entries(checks)
      .filter(([name, check]) => given.has(name) && !check(given.get(name)))
      .map(([name]) => `${at}.${name}: ${JSON.stringify(given.get(name))}`),
  ];
}

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly profile?: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly missingValues: readonly string[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: ReadonlyArray<{
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }>;
  };
}

/** Every way in which a descriptor breaks the rules of Data Package, Data Resource and Table Schema. */
export function descriptorFaults(descriptor: { readonly resources: readonly Resource[] }): string[] {
  const { resources } = descriptor;
  const names = resources.map(({ name }) => name);
  return [
    ...faultsOf(descriptor, PACKAGE, 'package'),
    ...(new Set(names).size === names.length ? [] : ['package.resources: a name is used twice']),
    ...resources.flatMap((resource) => [
      ...faultsOf(resource, RESOURCE, resource.name),
      ...(resource.profile === 'tabular-data-resource' ? schemaFaults(resource, resources) : []),
    ]),
  ];
}

function schemaFaults({ name, schema }: Resource, resources: readonly Resource[]): string[] {
  if (schema === undefined) return [`${name}.schema: absent`];
  const fields = schema.fields.map((field) => field.name);
  const unknown = (keys: readonly string[], known: readonly string[]) =>
    keys.filter((key) => !known.includes(key)).map((key) => `${name}: key names no field: ${key}`);
  return [
    ...(new Set(fields).size === fields.length ? [] : [`${name}: a field twice`]),
    ...schema.fields.flatMap((field) => faultsOf(field, FIELD, `${name}.${field.name}`)),
    ...schema.fields.flatMap(({ name: field, type, constraints }) =>
      Object.keys(constraints ?? {})
        .filter((one) => !ALLOWED[type]?.includes(one))
        .map((one) => `${name}.${field}: ${one} is no constraint of ${type}`),
    ),
    ...unknown(schema.primaryKey ?? [], fields),
    ...(schema.foreignKeys ?? []).flatMap(({ fields: keys, reference }) => {
      const target = resources.find((one) => one.name === reference.resource)?.schema;
      return [
        ...unknown(keys, fields),
        ...unknown(reference.fields, target?.fields.map((field) => field.name) ?? []),
        ...(keys.length === reference.fields.length ? [] : [`${name}: a key of unequal length`]),
      ];
    }),
  ];
}
