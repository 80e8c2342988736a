/** A definition from its text: enough of its shape for the page to show it. What else is wrong the check says. */
import type { RegisterDefinition } from '../../../api/definition.ts';

export type ReadDefinition =
  | { readonly kind: 'read'; readonly definition: RegisterDefinition }
  | { readonly kind: 'wrong'; readonly detail: string };

/** Lists that the page goes through, by their way into the definition. */
const LISTS = [
  ['fields'],
  ['lifecycle', 'stages'],
  ['lifecycle', 'transitions'],
  ['permissions', 'create'],
  ['permissions', 'edit'],
  ['permissions', 'editableIn'],
  ['layout', 'list', 'columns'],
  ['layout', 'list', 'sort'],
  ['layout', 'form', 'sections'],
  ['exchange', 'columns'],
] as const;

export function definitionIn(text: string): ReadDefinition {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { kind: 'wrong', detail: error instanceof Error ? error.message : String(error) };
  }
  const missing = LISTS.find((way) => !Array.isArray(at(value, way)));
  if (missing !== undefined) return { kind: 'wrong', detail: `/${missing.join('/')}: []` };
  for (const way of [['label'], ['purpose']])
    if (typeof at(value, [...way, 'zh']) !== 'string' || typeof at(value, [...way, 'en']) !== 'string')
      return { kind: 'wrong', detail: `/${way.join('/')}: { zh, en }` };
  const unnamed = [['fields'], ['lifecycle', 'stages'], ['lifecycle', 'transitions']].find((way) =>
    (at(value, way) as readonly unknown[]).some(
      (item) => typeof at(item, ['id']) !== 'string' || typeof at(item, ['label', 'zh']) !== 'string',
    ),
  );
  if (unnamed !== undefined) return { kind: 'wrong', detail: `/${unnamed.join('/')}: { id, label }` };
  return { kind: 'read', definition: value as RegisterDefinition };
}

const at = (value: unknown, way: readonly string[]): unknown =>
  way.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Readonly<Record<string, unknown>>)[name]
        : undefined,
    value,
  );
