/** Between a field of a definition and the form that edits it. What the form does not show stays as it was. */
import type { ChoiceOption, Field, FieldKind, PeriodUnit } from '../../../api/definition.ts';

export interface FieldValues {
  readonly id: string;
  readonly kind: FieldKind;
  readonly zh: string;
  readonly en: string;
  readonly helpZh?: string;
  readonly helpEn?: string;
  readonly required?: boolean;
  readonly indexed?: boolean;
  readonly several?: boolean;
  readonly multiline?: boolean;
  readonly maxLength?: number | null;
  readonly unitZh?: string;
  readonly unitEn?: string;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly decimals?: number | null;
  readonly per?: PeriodUnit;
  readonly options?: string;
  readonly register?: string;
}

/** Tables and formulas are written as text. */
export const FORM_KINDS = [
  'text',
  'number',
  'date',
  'period',
  'choice',
  'unit',
  'post',
  'person-in-office',
  'file',
  'link',
] as const satisfies readonly FieldKind[];

export function valuesOf(field: Field): FieldValues {
  const values: FieldValues = {
    id: field.id,
    kind: field.kind,
    zh: field.label.zh,
    en: field.label.en,
    helpZh: field.help?.zh,
    helpEn: field.help?.en,
    required: field.required === true,
    indexed: field.indexed === true,
    several: 'several' in field && field.several === true,
  };
  switch (field.kind) {
    case 'text':
      return { ...values, multiline: field.multiline === true, maxLength: field.maxLength ?? null };
    case 'number':
      return {
        ...values,
        unitZh: field.unit?.zh,
        unitEn: field.unit?.en,
        min: field.min ?? null,
        max: field.max ?? null,
        decimals: field.decimals ?? null,
      };
    case 'period':
      return { ...values, per: field.per };
    case 'choice':
      return { ...values, options: printOptions(field.options) };
    case 'link':
      return { ...values, register: field.register };
    default:
      return values;
  }
}

/** `before` gives what the form does not show: who may edit it, patterns, what freezes. */
export function fieldOfValues(values: FieldValues, before: Field | null): Field {
  const rest =
    before === null
      ? {}
      : { ...(before.edit && { edit: before.edit }), ...(before.frozen === false && { frozen: false }) };
  const base = {
    id: values.id.trim(),
    label: { zh: values.zh.trim(), en: values.en.trim() },
    ...(filled(values.helpZh) && filled(values.helpEn)
      ? { help: { zh: values.helpZh.trim(), en: values.helpEn.trim() } }
      : {}),
    ...(values.required === true ? { required: true } : {}),
    ...(values.indexed === true ? { indexed: true } : {}),
    ...rest,
  };
  const several = values.several === true ? { several: true } : {};
  const { kind } = values;
  switch (kind) {
    case 'text': {
      const pattern =
        before?.kind === 'text' && before.pattern !== undefined ? { pattern: before.pattern } : {};
      return {
        ...base,
        kind,
        ...(values.multiline === true ? { multiline: true } : {}),
        ...(values.maxLength == null ? {} : { maxLength: values.maxLength }),
        ...pattern,
      };
    }
    case 'number':
      return {
        ...base,
        kind,
        ...(filled(values.unitZh) && filled(values.unitEn)
          ? { unit: { zh: values.unitZh.trim(), en: values.unitEn.trim() } }
          : {}),
        ...(values.min == null ? {} : { min: values.min }),
        ...(values.max == null ? {} : { max: values.max }),
        ...(values.decimals == null ? {} : { decimals: values.decimals }),
      };
    case 'period':
      return { ...base, kind, per: values.per ?? 'month' };
    case 'choice': {
      const read = readOptions(values.options ?? '');
      return { ...base, kind, options: read.kind === 'read' ? read.options : [], ...several };
    }
    case 'link':
      return { ...base, kind, register: values.register ?? '', ...several };
    case 'table':
    case 'formula':
      // Written as text: the form changes names alone.
      return before?.kind === kind ? { ...before, ...base } : { ...base, kind: 'text' };
    case 'date':
      return { ...base, kind };
    default:
      return { ...base, kind, ...several };
  }
}

const filled = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

const OPTION = /^(?<id>[a-z][\w-]*)\s+(?<zh>[^|]+)\|(?<en>.+)$/u; // plan 年度计划 | annual plan

const printOptions = (options: readonly ChoiceOption[]): string =>
  options.map(({ id, label }) => `${id} ${label.zh} | ${label.en}`).join('\n');

export type ReadOptions =
  | { readonly kind: 'read'; readonly options: readonly ChoiceOption[] }
  /** Counted from 1. */
  | { readonly kind: 'wrong'; readonly line: number };

export function readOptions(text: string): ReadOptions {
  const options: ChoiceOption[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const groups = OPTION.exec(line.trim())?.groups;
    if (groups === undefined) return { kind: 'wrong', line: at + 1 };
    const { id = '', zh = '', en = '' } = groups;
    options.push({ id, label: { zh: zh.trim(), en: en.trim() } });
  }
  return { kind: 'read', options };
}
