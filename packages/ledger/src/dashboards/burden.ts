/** What the ledger asks of its units: counted, shown, and not asked twice. */
import {
  done,
  refuse,
  type Day,
  type Field,
  type Id,
  type Label,
  type RegisterDefinition,
  type Result,
} from '../model/index.ts';
import { EVERY_UNIT, ofChosen, type UnitChoice } from './chosen-units.ts';
import { askedByUnit } from '../store/queries/asked-by-unit.ts';
import { latestDefinitions } from '../store/queries/register-definitions.ts';
import type { Reading } from '../store/work.ts';

export interface Burden {
  readonly unit: Id;
  /** Periods to report on, and records to report on once. */
  readonly reports: number;
  /** Files those reports must bring. */
  readonly files: number;
  /** Values to be typed with them. */
  readonly fields: number;
}

/** By unit, the heaviest first; whole months, any day of the first and the last. */
export async function burdenByUnit(
  reading: Reading,
  { from, to, ...choice }: { readonly from: Day; readonly to: Day } & Partial<UnitChoice>,
): Promise<readonly Burden[]> {
  const definitions = (await latestDefinitions(reading)).map(({ definition }) => definition);
  const asks = new Map(definitions.map((definition) => [definition.id, askOf(definition)]));
  const asking = definitions.filter((definition) => askOf(definition).ofRecord.reports > 0);
  const counts = await askedByUnit(reading, { from, to, registers: asking.map(({ id }) => id) });
  const burdens = new Map<Id, Burden>();
  for (const { unit, register, occurrences, records } of counts) {
    const ask = asks.get(register) ?? NOTHING;
    const before = burdens.get(unit) ?? { unit, reports: 0, files: 0, fields: 0 };
    const add = (name: keyof Amount): number =>
      ask.ofPeriod[name] * occurrences + ask.ofRecord[name] * records;
    burdens.set(unit, {
      unit,
      reports: before.reports + add('reports'),
      files: before.files + add('files'),
      fields: before.fields + add('fields'),
    });
  }
  const burdened = await ofChosen(reading, { ...EVERY_UNIT, ...choice }, [...burdens.values()]);
  return burdened.toSorted((a, b) => b.reports + b.files + b.fields - (a.reports + a.files + a.fields));
}

interface Amount {
  readonly reports: number;
  readonly files: number;
  readonly fields: number;
}

interface Ask {
  readonly ofPeriod: Amount;
  readonly ofRecord: Amount;
}

const NOTHING: Ask = {
  ofPeriod: { reports: 1, files: 0, fields: 1 },
  ofRecord: { reports: 0, files: 0, fields: 0 },
};

/**
 * What one period and one record of a register ask of the unit that owns it: the words of a report, the evidence that is
 * required, and what its own transitions on the way to a check need. Pure.
 */
function askOf({ lifecycle, evidence = [] }: RegisterDefinition): Ask {
  const required = (per: 'occurrence' | 'record'): number =>
    evidence.filter((one) => one.required && one.per === per).length;
  const review = new Set(lifecycle.stages.filter(({ kind }) => kind === 'review').map(({ id }) => id));
  const reporting = lifecycle.transitions.filter(
    ({ who, to }) => review.has(to) && who.some(({ is }) => is === 'owner'),
  );
  // Ways of reporting exclude one another: the one that needs most counts.
  const needs = reporting.map(({ needs: all = [] }) => ({
    fields: all.filter(({ kind }) => kind === 'field' || kind === 'input' || kind === 'comment').length,
    files: all.reduce((sum, need) => sum + (need.kind === 'evidence' ? (need.atLeast ?? 1) : 0), 0),
  }));
  const most = (name: 'fields' | 'files'): number => Math.max(0, ...needs.map((need) => need[name]));
  return {
    ofPeriod: { reports: 1, files: required('occurrence'), fields: 1 },
    ofRecord: {
      reports: reporting.length === 0 ? 0 : 1,
      files: Math.max(required('record'), most('files')),
      fields: most('fields'),
    },
  };
}

export interface DuplicateAsk {
  /** What is asked anew. */
  readonly field: string;
  readonly held: {
    readonly register: string;
    readonly registerLabel: Label;
    readonly field: string;
    readonly label: Label;
  };
}

/**
 * Fields that other registers hold already, by name in either language and kind. What only says which record it is (its
 * title, its unit, its due day, links) may be asked wherever it is needed. Pure.
 */
export function duplicateAsks(
  asked: RegisterDefinition,
  held: readonly RegisterDefinition[],
): readonly DuplicateAsk[] {
  const fields = held
    .filter(({ id }) => id !== asked.id && id !== asked.parent)
    .flatMap((register) => contentOf(register).map((field) => ({ register, field })));
  return contentOf(asked).flatMap((field) => {
    const same = fields.find(
      (one) => one.field.kind === field.kind && sameName(one.field.label, field.label),
    );
    if (same === undefined) return [];
    const { register } = same;
    return [
      {
        field: field.id,
        held: {
          register: register.id,
          registerLabel: register.label,
          field: same.field.id,
          label: same.field.label,
        },
      },
    ];
  });
}

/** Refuses LG-2420 for a register that would ask for what the organisation's registers hold. */
export async function refuseDuplicateAsk(reading: Reading, asked: RegisterDefinition): Promise<Result<null>> {
  const held = (await latestDefinitions(reading)).map(({ definition }) => definition);
  const duplicates = duplicateAsks(asked, held);
  if (duplicates.length === 0) return done(null);
  return refuse('LG-2420', {
    held: duplicates.map((one) => ({
      zh: `${one.held.registerLabel.zh}“${one.held.label.zh}”`,
      en: `"${one.held.label.en}" of ${one.held.registerLabel.en}`,
    })),
  });
}

/** Kinds that ask somebody to find something out. */
const ASKING = new Set<Field['kind']>(['number', 'table', 'file', 'period']);

function contentOf({ fields, titleField, unitField, dueField }: RegisterDefinition): readonly Field[] {
  const naming = new Set([titleField, unitField, dueField]);
  return fields.filter(({ id, kind }) => ASKING.has(kind) && !naming.has(id));
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\p{P}]/gu, '')
    .toLowerCase();

const sameName = (a: Label, b: Label): boolean => plain(a.zh) === plain(b.zh) || plain(a.en) === plain(b.en);
