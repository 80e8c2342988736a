import { Button } from 'antd';

import { useWords } from '../../words/define-words.ts';
import { firstStepsWords } from './first-steps-words.ts';

export function NextButton({ onNext }: { readonly onNext: () => void }) {
  const t = useWords(firstStepsWords);
  return (
    <Button type="primary" onClick={onNext} style={{ alignSelf: 'flex-start' }}>
      {t('goOn')}
    </Button>
  );
}
