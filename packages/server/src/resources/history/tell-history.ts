/** The events of a record as people read them: who did what, when, and what it changed from what. Pure. */
import type { Field, Json, JsonObject, Label, RegisterDefinition, StoredEvent } from '@taizhang/ledger';

import { actionWords } from '../../words/action-words.ts';
import type { Names } from '../../words/names.ts';
import { valueWords } from '../../words/value-words.ts';

export interface HistoryEntry {
  readonly id: string;
  readonly at: string;
  /** Null: the ledger itself. */
  readonly actor: { readonly id: string; readonly name: string | null } | null;
  /** The post that the actor stood in for. */
  readonly onBehalfOf: { readonly id: string; readonly name: string | null } | null;
  readonly action: string;
  readonly words: Label;
  readonly about: { readonly kind: string; readonly id: string; readonly key: string | null };
  readonly comment: string | null;
  readonly changes: readonly FieldChange[];
  /** Its place in the sealed log; null until it is sealed. */
  readonly leaf: number | null;
  readonly hash: string;
}

export interface FieldChange {
  readonly field: string;
  readonly label: Label;
  readonly from: Words | null;
  readonly to: Words | null;
}

interface Words {
  readonly value: Json;
  readonly words: Label;
}

/** What of a record itself people want to see change; its fields come besides. */
const OWN: Readonly<Record<string, { readonly label: Label; readonly kind: 'stage' | 'unit' | 'text' }>> = {
  stage: { label: { zh: '环节', en: 'Stage' }, kind: 'stage' },
  unit: { label: { zh: '单位', en: 'Unit' }, kind: 'unit' },
  dueOn: { label: { zh: '期限', en: 'Due day' }, kind: 'text' },
  doneOn: { label: { zh: '完成日期', en: 'Done on' }, kind: 'text' },
};

/** In the order given, which must be that of time. */
export function tellHistory(
  events: readonly StoredEvent[],
  definition: RegisterDefinition,
  names: Names,
): readonly HistoryEntry[] {
  const fields = new Map(definition.fields.map((field) => [field.id, field]));
  let own: JsonObject = {};
  let data: JsonObject = {};
  return events.map(({ event, leaf, hash }) => {
    const isRecord = event.object.kind === 'record';
    const state = isRecord ? objectOf(event.data['state'] ?? event.data['changes']) : {};
    const isFirst = event.action === 'record.create';
    const now = { own: pick(state), data: objectOf(state['data']) };
    const told = isFirst ? [] : ownChanges(own, now.own, { definition, names });
    const changes = isFirst ? [] : [...told, ...dataChanges(data, now.data, { fields, names, definition })];
    own = { ...own, ...now.own };
    data = { ...data, ...now.data };
    return {
      id: event.id,
      at: event.at,
      actor: event.actor === null ? null : { id: event.actor, name: names.person(event.actor) },
      onBehalfOf:
        event.onBehalfOf === null ? null : { id: event.onBehalfOf, name: names.post(event.onBehalfOf) },
      action: event.action,
      words: wordsOf(event, definition),
      about: { ...event.object, key: textOrNull(event.data['key']) },
      comment: textOrNull(event.data['comment'] ?? event.data['text'] ?? event.data['reason']),
      changes,
      leaf,
      hash,
    };
  });
}

/** A step is called by its transition. */
function wordsOf({ action, data }: StoredEvent['event'], { lifecycle }: RegisterDefinition): Label {
  const transition = lifecycle.transitions.find(({ id }) => id === data['transition']);
  return transition?.label ?? actionWords(action);
}

const pick = (state: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(state).filter(([name]) => Object.hasOwn(OWN, name)));

function ownChanges(
  before: JsonObject,
  now: JsonObject,
  { definition, names }: { readonly definition: RegisterDefinition; readonly names: Names },
): readonly FieldChange[] {
  const wordsFor = (kind: 'stage' | 'unit' | 'text', value: Json): Label => {
    const stage = definition.lifecycle.stages.find(({ id }) => id === value);
    if (kind === 'stage' && stage !== undefined) return stage.label;
    const given = typeof value === 'string' ? value : JSON.stringify(value);
    const text = kind === 'unit' ? (names.unit(given) ?? given) : given;
    return { zh: text, en: text };
  };
  return Object.entries(now).flatMap(([field, to]) => {
    const known = OWN[field];
    if (known === undefined) return [];
    const given = (value: Json | undefined) =>
      value === undefined || value === null ? null : { value, words: wordsFor(known.kind, value) };
    return [{ field, label: known.label, from: given(before[field]), to: given(to) }];
  });
}

function dataChanges(
  before: JsonObject,
  now: JsonObject,
  given: {
    readonly fields: ReadonlyMap<string, Field>;
    readonly names: Names;
    readonly definition: RegisterDefinition;
  },
): readonly FieldChange[] {
  const { fields, names, definition } = given;
  const told = new Set([definition.unitField, definition.dueField]);
  return Object.entries(now)
    .filter(([id]) => !told.has(id))
    .map(([id, to]) => {
      const field = fields.get(id);
      const words = (value: Json | undefined) =>
        value === undefined || value === null ? null : { value, words: valueWords(field, value, names) };
      return { field: id, label: field?.label ?? { zh: id, en: id }, from: words(before[id]), to: words(to) };
    });
}

const objectOf = (value: Json | undefined): JsonObject =>
  value !== undefined && value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as JsonObject)
    : {};
const textOrNull = (value: Json | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
