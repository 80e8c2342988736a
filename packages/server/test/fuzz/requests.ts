/** Requests to an operation of the OpenAPI document. */
import fc from 'fast-check';

import { arbitraryOf, oneOf, type Known, type Schema } from './arbitrary-of.ts';

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly schema: Schema;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: string | Buffer;
}

type Paths = Readonly<Record<string, Readonly<Record<string, Omit<Operation, 'method' | 'path'>>>>>;
type Values = Readonly<Record<string, unknown>>;

export const operationsOf = ({ paths }: { readonly paths: Paths }): readonly Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, method, path })),
  );

export function requestsTo(operation: Operation, known: Known): fc.Arbitrary<Asked> {
  const { method, path, parameters = [] } = operation;
  return fc
    .record({
      places: valuesOf(
        parameters.filter((one) => one.in === 'path'),
        known,
        true,
      ),
      query: valuesOf(
        parameters.filter((one) => one.in === 'query'),
        known,
      ),
      headers: headersOf(parameters, known),
      body: bodyOf(operation, known),
    })
    .map(({ places, query, headers, body }) => {
      const filled = path.replaceAll(
        /\{(\w+)\}/gu,
        (_whole, name: string) => encodeURIComponent(textOf(places[name])) || '-',
      );
      const asked = Object.entries(query).map(
        ([name, value]) => `${name}=${encodeURIComponent(textOf(value))}`,
      );
      return {
        method: method.toUpperCase(),
        url: asked.length === 0 ? filled : `${filled}?${asked.join('&')}`,
        ...body,
        headers: { 'x-taizhang': '1', ...headers, ...body.headers },
      };
    });
}

const valuesOf = (parameters: readonly Parameter[], known: Known, all = false): fc.Arbitrary<Values> =>
  fc.record(
    Object.fromEntries(
      parameters.map(({ name, schema }) => [
        name,
        name === 'cursor'
          ? fc.oneof(oneOf(known.cursors, ''), arbitraryOf(schema, known))
          : arbitraryOf(schema, known),
      ]),
    ),
    { requiredKeys: all ? parameters.map(({ name }) => name) : [] },
  );

/** Versions and keys that may fit, and what no header may hold. */
function headersOf(
  parameters: readonly Parameter[],
  { words }: Known,
): fc.Arbitrary<Readonly<Record<string, string>>> {
  const values = {
    'if-match': fc.oneof(
      fc.integer({ min: 1, max: 6 }).map((version) => `"v${version}"`),
      oneOf(words, ''),
    ),
    'idempotency-key': fc.oneof(fc.uuid(), fc.constantFrom('once', 'a b', 'x'.repeat(300))),
  };
  const named = parameters.filter((one) => one.in === 'header').map(({ name }) => name);
  const own = Object.entries(values).filter(([name]) => named.includes(name));
  return fc.record(
    { ...Object.fromEntries(own), 'accept-language': fc.constantFrom('zh', 'en', 'xx;q=9, *') },
    { requiredKeys: [] },
  );
}

type Body = Pick<Asked, 'headers' | 'payload'>;

/** As described; else now and then a form with a file, or bytes that are not JSON. */
function bodyOf({ method, requestBody }: Operation, known: Known): fc.Arbitrary<Body> {
  if (method === 'get') return fc.constant({ headers: {} });
  const schema = requestBody?.content['application/json']?.schema;
  const broken = fc.constantFrom('{', '"', '[]', '', '{"__proto__":{"a":1}}').map((payload) => json(payload));
  const described =
    schema === undefined
      ? fc.oneof(fc.constant<Body>({ headers: {} }), forms(known))
      : arbitraryOf(schema, known).map((value) => json(JSON.stringify(value)));
  return fc.oneof(
    { weight: 20, arbitrary: described },
    { weight: 1, arbitrary: forms(known) },
    { weight: 1, arbitrary: broken },
  );
}

const json = (payload: string): Body => ({ headers: { 'content-type': 'application/json' }, payload });

const BOUNDARY = 'taizhang-fuzz';

const forms = ({ words }: Known): fc.Arbitrary<Body> =>
  fc
    .record({
      name: fc.constantFrom('plan.txt', '../../a.docx', 'a\u0000.pdf', '台账.xlsx', ''),
      content: fc.oneof(
        fc.constantFrom(PLAN, 'name,parent\n甲,\n', '%PDF-1.4 broken', 'PK\u0003\u0004broken', ''),
        oneOf(words, ''),
        fc.string({ unit: 'binary', maxLength: 200 }),
      ),
      end: fc.constantFrom(`\r\n--${BOUNDARY}--\r\n`, '', `\r\n--${BOUNDARY}\r\n`),
    })
    .map(({ name, content, end }) => ({
      headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
      payload: Buffer.from(
        `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n${content}${end}`,
      ),
    }));

const PLAN = '2026年工作要点\n1. 卫生科每月对学校饮水点巡查1次。\n2. 学校科于2026年6月底前完成检查。\n';

/** As UTF-8, since a lone surrogate cannot stand in an address. */
const textOf = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value ?? null)).toString();
