/** Between a transition and the form that edits it. Rules and needs that the form does not show stay as they were. */
import type { ActorRule, Requirement, Transition } from '../../../api/definition.ts';

/** Roles that say enough by their name. */
export const PLAIN_ACTORS = [
  'owner',
  'lead-unit',
  'unit-head',
  'supervisor',
  'leader',
  'creator',
  'parent-owner',
  'system',
] as const;
export type PlainActor = (typeof PLAIN_ACTORS)[number];

export interface TransitionValues {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly who: readonly PlainActor[];
  /** 0: no comment is needed. */
  readonly commentLength: number | null;
}

const isPlain = ({ is }: ActorRule): boolean => PLAIN_ACTORS.some((one) => one === is);

export const valuesOfTransition = (transition: Transition): TransitionValues => ({
  id: transition.id,
  zh: transition.label.zh,
  en: transition.label.en,
  from: transition.from,
  to: transition.to,
  who: PLAIN_ACTORS.filter((one) => transition.who.some(({ is }) => is === one)),
  commentLength:
    transition.needs?.reduce((least, need) => (need.kind === 'comment' ? (need.minLength ?? 1) : least), 0) ??
    0,
});

export function transitionOf(values: TransitionValues, before: Transition): Transition {
  const kept = before.who.filter((rule) => !isPlain(rule) || values.who.some((one) => one === rule.is));
  const added = values.who.filter((one) => !before.who.some(({ is }) => is === one));
  const length = values.commentLength ?? 0;
  const comment = { kind: 'comment' as const, minLength: length };
  const had = before.needs?.some(({ kind }) => kind === 'comment') === true;
  const changed = (before.needs ?? []).flatMap((need): Requirement[] => {
    if (need.kind !== 'comment') return [need];
    return length === 0 ? [] : [length === (need.minLength ?? 1) ? need : comment];
  });
  const needs = had || length === 0 ? changed : [...changed, comment];
  const { needs: _needs, ...rest } = before;
  return {
    ...rest,
    id: values.id.trim(),
    label: { zh: values.zh.trim(), en: values.en.trim() },
    from: values.from,
    to: values.to,
    who: [...kept, ...added.map((is): ActorRule => ({ is }))],
    ...(needs.length > 0 || before.needs !== undefined ? { needs } : {}),
  };
}
