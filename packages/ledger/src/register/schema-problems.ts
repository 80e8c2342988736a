/** Checks a definition's shape by its JSON Schema, and puts what the validator says into our words. */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { Json, JsonObject, Label, RegisterDefinition } from '../model/index.ts';
import SCHEMA from './built-in/register.schema.json' with { type: 'json' };
import { nearLabel, problem, type DefinitionProblem } from './definition-problem.ts';
import { pointerStep } from './read-json.ts';

// `strict: false`: the schema's `required` beside `oneOf` is on purpose, so that a missing kind is named as such.
const ajv = new Ajv2020({ allErrors: true, verbose: true, discriminator: true, strict: false });
const validate = ajv.compile<RegisterDefinition>(SCHEMA);

/** Empty exactly when the value is a `RegisterDefinition` by its schema. */
export function schemaProblems(value: Json): DefinitionProblem[] {
  if (validate(value)) return [];
  const found = new Map<string, DefinitionProblem>();
  for (const error of validate.errors ?? []) {
    const said = problemOf(error);
    if (said) found.set(`${said.path} ${said.code} ${JSON.stringify(said.data['name'] ?? '')}`, said);
  }
  return [...found.values()];
}

export function isDefinition(value: unknown): value is RegisterDefinition {
  return validate(value);
}

function problemOf(error: ErrorObject): DefinitionProblem | null {
  const {
    instancePath: path,
    keyword,
    params,
    data,
  } = error as ErrorObject & { params: Record<string, Json> };
  switch (keyword) {
    case 'required':
      return problem('LG-2003', path, { name: String(params['missingProperty']) });
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      const known = Object.keys((error.parentSchema?.['properties'] ?? {}) as object);
      return problem('LG-2004', path + pointerStep(name), {
        name,
        known,
        near: { ...nearLabel(name, known) },
      });
    }
    case 'discriminator':
      return unknownTag(error);
    case 'enum':
      return unknownValue(path, data, (params['allowedValues'] ?? []) as Json[]);
    case 'const':
      return unknownValue(path, data, [params['allowedValue'] ?? null]);
    case 'type':
      return problem('LG-2005', path, { expected: typeLabel(String(params['type'])), given: shown(data) });
    case 'pattern':
      return problem('LG-2007', path, { value: shown(data), pattern: String(params['pattern']) });
    case 'oneOf':
      return problem('LG-2005', path, { expected: SOURCE, given: shown(data) });
    case 'propertyNames':
      return null; // the rule that the name breaks is named by itself
    default:
      return outOfBounds(error);
  }
}

const SOURCE = {
  zh: ' input、field、value、today 之一',
  en: 'one of input, field, value, today, and only one',
};

function unknownTag(error: ErrorObject): DefinitionProblem {
  const { tag, tagValue } = error.params as { tag: string; tagValue: unknown };
  const branches = (error.parentSchema?.['oneOf'] ?? []) as readonly { readonly $ref?: string }[];
  const known = branches.flatMap((branch) => tagsOf(branch, tag));
  const path = error.instancePath + pointerStep(tag);
  const given = typeof tagValue === 'string' ? tagValue : shown(tagValue);
  const near = { ...nearLabel(given, known) };
  if (known.includes('person-in-office')) return problem('LG-2009', path, { kind: given, known, near });
  return problem('LG-2006', path, { value: given, known, near });
}

/** The value of `tag` that a branch of a tagged choice stands for. */
function tagsOf(branch: { readonly $ref?: string; readonly properties?: unknown }, tag: string): string[] {
  const definitions = SCHEMA.$defs as unknown as Readonly<Record<string, { properties?: unknown }>>;
  const resolved = branch.$ref === undefined ? branch : definitions[branch.$ref.replace('#/$defs/', '')];
  const properties = (resolved?.properties ?? {}) as Readonly<Record<string, { const?: string }>>;
  const value = properties[tag]?.const;
  return value === undefined ? [] : [value];
}

function unknownValue(path: string, data: unknown, allowed: readonly Json[]): DefinitionProblem {
  const known = allowed.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  const value = typeof data === 'string' ? data : shown(data);
  return problem('LG-2006', path, { value, known, near: { ...nearLabel(value, known) } });
}

const BOUNDS: Readonly<Record<string, Label>> = {
  minItems: { zh: '至少有几项：', en: 'of at least so many entries:' },
  maxItems: { zh: '至多有几项：', en: 'of at most so many entries:' },
  minLength: { zh: '至少有几个字：', en: 'of at least so many characters:' },
  maxLength: { zh: '至多有几个字：', en: 'of at most so many characters:' },
  minimum: { zh: '不小于', en: 'at least' },
  maximum: { zh: '不大于', en: 'at most' },
  uniqueItems: { zh: '没有重复', en: 'without repetition' },
};

function outOfBounds({ instancePath, keyword, params }: ErrorObject): DefinitionProblem {
  const bound = BOUNDS[keyword] ?? { zh: keyword, en: keyword };
  const limit = (params as { limit?: number }).limit;
  return problem('LG-2008', instancePath, {
    bound: { ...bound },
    limit: limit === undefined ? '' : String(limit),
  });
}

const TYPES: Readonly<Record<string, Label>> = {
  object: { zh: '一个对象 {…}', en: 'an object {…}' },
  array: { zh: '一个列表 […]', en: 'a list […]' },
  string: { zh: '文字', en: 'a text' },
  integer: { zh: '整数', en: 'a whole number' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
};

function typeLabel(type: string): JsonObject {
  return { ...(TYPES[type] ?? { zh: type, en: type }) };
}

const MAX_SHOWN = 60;

function shown(data: unknown): string {
  const text = JSON.stringify(data) as string | undefined;
  if (text === undefined) return 'nothing';
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
