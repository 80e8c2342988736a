import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

import { isPartMissing, OfflineError } from '../api/problem.ts';
import { reloadIfReached } from '../app/missing-part.ts';
import { useWords } from '../words/define-words.ts';
import { Failure } from './failure.tsx';
import { Page } from './page.tsx';
import { uiWords } from './ui-words.ts';

/** A page that could not be shown. One that a missing part kept back comes by itself once the network is there again. */
export function FailurePage({ error }: { readonly error: unknown }) {
  const t = useWords(uiWords);
  const router = useRouter();
  const missing = error instanceof OfflineError || isPartMissing(error);
  useEffect(() => {
    if (!missing) return;
    const again = (): void => void reloadIfReached();
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
    };
  }, [missing]);
  return (
    <Page title={t('pageFailedTitle')}>
      <Failure
        error={missing ? new OfflineError() : error}
        onRetry={() => void (missing ? reloadIfReached() : router.invalidate())}
      />
    </Page>
  );
}
