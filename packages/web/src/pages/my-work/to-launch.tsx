/** For those who see to commitments as a whole: what waits to be registered and assigned. It is nobody's task by post. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Flex } from 'antd';

import { useMe } from '../../api/me.ts';
import { printFilters, recordCountQuery, type Filter } from '../../api/record-list.ts';
import { useWords } from '../../words/define-words.ts';
import { myWorkWords } from './my-work-words.ts';

const COMMITMENT = 'commitment';
const STEPS = ['draft', 'registered'] as const;
type Step = (typeof STEPS)[number];
const WORDS = { draft: 'toRegister', registered: 'toAssign' } as const;

/** How many wait in each stage, '' for none and for those who do not take its step. */
export const useToLaunch = (): Readonly<Record<Step, string>> => ({
  draft: useCount('draft'),
  registered: useCount('registered'),
});

export function ToLaunch({ counts }: { readonly counts: Readonly<Record<Step, string>> }) {
  const t = useWords(myWorkWords);
  const waiting = STEPS.filter((step) => counts[step] !== '');
  if (waiting.length === 0) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={
        <Flex gap="4px 20px" wrap>
          {waiting.map((step) => (
            <Link
              key={step}
              to="/ledger/$register"
              params={{ register: COMMITMENT }}
              search={{ f: printFilters(inStage(step)) }}
            >
              {t(WORDS[step], { count: counts[step] })}
            </Link>
          ))}
        </Flex>
      }
      description={t('toLaunchWhy')}
    />
  );
}

const inStage = (stage: Step): readonly Filter[] => [{ field: 'stage', is: 'is', value: stage }];

function useCount(stage: Step): string {
  const { roles } = useMe();
  const { data } = useQuery({
    ...recordCountQuery(COMMITMENT, inStage(stage)),
    enabled: roles.includes('supervisor'),
  });
  return data === undefined || data.count === 0 ? '' : `${data.count}${data.more ? '+' : ''}`;
}
