import type { ActorRule, RegisterDefinition } from '../../api/definition.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { transitionWords } from './transition-words.ts';

const ROLES = {
  owner: 'owner',
  'lead-unit': 'leadUnit',
  'unit-head': 'unitHead',
  supervisor: 'supervisor',
  leader: 'leader',
  creator: 'creator',
  'parent-owner': 'parentOwner',
  system: 'system',
} as const;

/** Actor rules in words: "责任单位、督办人". */
export function useActorWords(definition: RegisterDefinition): (rules: readonly ActorRule[]) => string {
  const t = useWords(transitionWords);
  const label = useLabel();
  const one = ({ is, post = '', field = '', transition = '' }: ActorRule): string => {
    if (is in ROLES) return t(ROLES[is as keyof typeof ROLES]);
    if (is === 'post') return t('post', { post });
    if (is === 'field') {
      const found = definition.fields.find(({ id }) => id === field);
      return t('field', { field: found === undefined ? field : label(found.label) });
    }
    const found = definition.lifecycle.transitions.find(({ id }) => id === transition);
    return t('doerOf', { label: found === undefined ? transition : label(found.label) });
  };
  return (rules) => [...new Set(rules.map(one))].join(t('between'));
}
