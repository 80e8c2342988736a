import { App } from 'antd';

import type { AnswerOf } from '../../../api/types.ts';
import { useWords } from '../../../words/define-words.ts';
import { channelsWords } from './channels-words.ts';

type Outcome = AnswerOf<'/api/v1/channels/{id}/test', 'post'>;

/** Says what became of a test message. */
export function useTestOutcome(): (outcome: Outcome) => void {
  const t = useWords(channelsWords);
  const { message } = App.useApp();
  return ({ kind, error }) => {
    if (kind === 'sent') void message.success(t('sent'));
    else void message.error(t(kind, { error }), 8);
  };
}
