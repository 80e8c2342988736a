/** Several proposals as one: what it says and who does it. Pure. */
import type { ScheduleRule } from '../model/index.ts';
import { canonicalJson } from '../seal/canonical-json.ts';
import { assign, type Naming } from './assign.ts';
import type { CommitmentEdit, Proposal } from './proposal.ts';

export function mergedEdit(proposals: readonly Proposal[], naming: Naming): CommitmentEdit {
  const values = proposals.map(({ original, edited }) => ({ ...original, ...edited }));
  const parts = proposals.map(({ original, edited }) => assign(original, edited, naming));
  const leads = [
    ...new Set(parts.flatMap(({ unit, coLeadUnits }) => (unit === null ? [] : [unit, ...coLeadUnits]))),
  ];
  const [unit, ...coLeadUnits] = leads;
  const jointUnits = [...new Set(parts.flatMap((part) => part.jointUnits))].filter(
    (id) => !leads.includes(id),
  );
  const days = values.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])).sort();
  return {
    title: join(values.map(({ title }) => title)),
    measure: join(values.map(({ measure }) => measure)),
    dueOn: days.at(-1) ?? null,
    cadence: join(values.map(({ cadence }) => cadence)),
    rules: distinct(values.flatMap(({ rules }) => rules)),
    ...(unit === undefined ? {} : { unit, coLeadUnits, jointUnits }),
  };
}

const join = (texts: readonly string[]): string =>
  [...new Set(texts.filter((text) => text !== ''))].join('；');

/** Rules that came together may have the same keys: each gets a tag of its own. */
function distinct(rules: readonly ScheduleRule[]): readonly ScheduleRule[] {
  const different = new Map(rules.map((rule) => [canonicalJson(rule as never), rule]));
  const list = [...different.values()];
  const plain = list.length < 2;
  return list.map((rule, index) => (plain || index === 0 ? rule : { ...rule, tag: `m${index}` }));
}
