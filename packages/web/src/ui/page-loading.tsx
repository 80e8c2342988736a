import { Skeleton } from 'antd';

import { useWords } from '../words/define-words.ts';
import { uiWords } from './ui-words.ts';

export function PageLoading() {
  const t = useWords(uiWords);
  return (
    <div className="tz-page" role="status" aria-label={t('loading')}>
      <Skeleton active title={false} paragraph={{ rows: 9 }} />
    </div>
  );
}
