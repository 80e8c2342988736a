/** Values for a JSON Schema: mostly what it asks for, sometimes anything, so that both sides of every check are met. */
import fc from 'fast-check';

export interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What is there to be named: a value of the right form that names nothing gets no further than the first check. */
export interface Known {
  /** Grows as answers name more. */
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
  /** Names of registers, fields, transitions, filters and other words that the API knows. */
  readonly words: readonly string[];
}

const HOSTILE = [
  '',
  ' ',
  '\u0000',
  '../../etc/passwd',
  "' or 1=1 --",
  '<script>',
  '\u202e',
  '%00',
  '{}',
  'null',
  '\ud800',
  '=1+1',
  '2026-02-30',
  // What every object answers to, though nobody named it.
  ...['constructor', 'toString', 'valueOf', '__proto__', 'constructor:is:x', '-toString'],
  '😀'.repeat(50),
  'x'.repeat(5_000),
];
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...HOSTILE, null, -1, 1e308, [], {}),
  fc.jsonValue({ maxDepth: 2 }),
);
const days = fc
  .integer({ min: 0, max: 800 })
  .map((day) => new Date(Date.UTC(2025, 11, 1) + day * 86_400_000).toISOString());

export const arbitraryOf = (schema: Schema, known: Known): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: fitting(schema, known) }, { weight: 1, arbitrary: anything });

/** One of a list that may grow meanwhile. */
export const oneOf = (list: readonly string[], otherwise: string): fc.Arbitrary<string> =>
  fc.nat({ max: 1_000_000 }).map((at) => list[at % Math.max(1, list.length)] ?? otherwise);

function fitting(schema: Schema, known: Known): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((one) => arbitraryOf(one, known)));
  switch (schema.type) {
    case 'object':
      return objects(schema, known);
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}, known), { maxLength: 4 });
    case 'integer':
      return fc.integer({ min: (schema.minimum ?? 0) - 1, max: (schema.maximum ?? 1_000) + 1 });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return texts(schema, known);
    default:
      return fc.oneof(texts({}, known), anything);
  }
}

function objects(
  { properties = {}, required = [], additionalProperties }: Schema,
  known: Known,
): fc.Arbitrary<unknown> {
  // Fields with their values, as registers have them.
  if (typeof additionalProperties === 'object')
    return fc.dictionary(oneOf(known.words, 'title'), texts({}, known), { maxKeys: 5 });
  const inner = Object.entries(properties).map(([name, one]) => [name, arbitraryOf(one, known)] as const);
  return fc.record(Object.fromEntries(inner), { requiredKeys: [...required] });
}

function texts({ format, pattern }: Schema, known: Known): fc.Arbitrary<string> {
  const free = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE));
  if (format === 'uuid') return fc.oneof({ weight: 4, arbitrary: oneOf(known.ids, '') }, fc.uuid());
  if (format === 'date') return days.map((day) => day.slice(0, 10));
  if (format === 'date-time') return days;
  const words = oneOf(known.words, '');
  if (pattern !== undefined) return fc.oneof(fc.stringMatching(new RegExp(pattern, 'u')), words, free);
  const likely = fc.oneof(words, oneOf(known.ids, ''), oneOf(known.cursors, ''), days);
  return fc.oneof({ weight: 2, arbitrary: likely }, { weight: 1, arbitrary: free });
}
