import { useCallback } from 'react';

import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { ledgerWords } from '../ledger-words.ts';
import type { Column } from './column-list.ts';

/** What stands above a column. */
export function useColumnTitle(): (column: Column) => string {
  const t = useWords(ledgerWords);
  const label = useLabel();
  return useCallback(
    ({ content }) => (content.kind === 'own' ? t(`column_${content.of}`) : label(content.field.label)),
    [t, label],
  );
}
