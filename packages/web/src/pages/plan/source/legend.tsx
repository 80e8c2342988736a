import { Flex } from 'antd';

import { useWords } from '../../../words/define-words.ts';
import { planWords } from '../plan-words.ts';

const STATES = [
  ['open', 'legendOpen'],
  ['adopted', 'legendAdopted'],
  ['rejected', 'legendRejected'],
] as const;

export function Legend() {
  const t = useWords(planWords);
  return (
    <Flex
      gap={14}
      align="center"
      role="group"
      aria-label={t('legendLabel')}
      style={{ height: 46, fontSize: 13 }}
    >
      {STATES.map(([state, words]) => (
        <span key={state} className={`tz-c tz-c-${state}`} style={{ cursor: 'default' }}>
          {t(words)}
        </span>
      ))}
    </Flex>
  );
}
