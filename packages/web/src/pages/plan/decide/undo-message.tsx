import { Button } from 'antd';

import { useWords } from '../../../words/define-words.ts';
import { planWords } from '../plan-words.ts';

interface UndoMessageProps {
  readonly words: string;
  readonly onUndo: (() => void) | null;
}

export function UndoMessage({ words, onUndo }: UndoMessageProps) {
  const t = useWords(planWords);
  return (
    <>
      {words}
      {onUndo === null ? null : (
        <Button type="link" size="small" onClick={onUndo}>
          {t('undo')}
        </Button>
      )}
    </>
  );
}
