import { Link } from '@tanstack/react-router';
import { Result } from 'antd';

import { useWords } from '../words/define-words.ts';
import { uiWords } from './ui-words.ts';

export function NotFoundPage() {
  const t = useWords(uiWords);
  return (
    <main>
      <Result
        status="404"
        title={
          <h1 style={{ fontSize: 'inherit', fontWeight: 'inherit', margin: 0 }}>{t('notFoundTitle')}</h1>
        }
        subTitle={t('notFoundText')}
        extra={<Link to="/">{t('home')}</Link>}
      />
    </main>
  );
}
