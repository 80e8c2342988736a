import { useCallback } from 'react';

import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { fieldValueWords } from './field-value-words.ts';
import { periodName } from './period-name.ts';

/** Says period keys in the reader's language. */
export function usePeriodName(): (key: string) => string {
  const t = useWords(fieldValueWords);
  const dates = useDates();
  return useCallback((key) => periodName(key, t, dates), [t, dates]);
}
