import { Alert, Button } from 'antd';

import { isConflict, isStatus, OfflineError, ProblemFailure } from '../api/problem.ts';
import { useWords } from '../words/define-words.ts';
import { uiWords } from './ui-words.ts';

/** What went wrong with a part of a page, in words, with what to do next. Nothing where `error` is null. */
export function Failure({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const t = useWords(uiWords);
  if (error === null || error === undefined) return null;
  const retry = onRetry && (
    <Button size="small" onClick={onRetry}>
      {isConflict(error) ? t('loadLatest') : t('retry')}
    </Button>
  );
  if (error instanceof OfflineError)
    return (
      <Alert
        role="alert"
        type="warning"
        showIcon
        title={t('offlineTitle')}
        description={t(onRetry === undefined ? 'offlineSend' : 'offlineText')}
        action={retry}
      />
    );
  if (!(error instanceof ProblemFailure)) {
    const detail = error instanceof Error ? error.message : '';
    return (
      <Alert
        role="alert"
        type="error"
        showIcon
        title={t('failedTitle')}
        description={detail}
        action={retry}
      />
    );
  }
  const { detail, errors = [], requestId, code, status } = error.problem;
  // Of something that was to be done, the server says what is not allowed.
  const title =
    isStatus(error, 403) && onRetry !== undefined
      ? t('forbiddenTitle')
      : isConflict(error)
        ? t('conflictTitle')
        : undefined;
  return (
    <Alert
      role="alert"
      type={status === 403 || status === 409 || status === 412 ? 'warning' : 'error'}
      showIcon
      title={title ?? detail}
      description={
        <>
          {title === undefined ? null : <div>{detail}</div>}
          {errors
            .filter((other) => other.detail !== detail)
            .map((one) => (
              <div key={`${one.pointer ?? ''}${one.code}${one.detail}`}>{one.detail}</div>
            ))}
          <small>
            {code}
            {requestId === '' ? '' : `\u00a0· ${t('requestId', { id: requestId })}`}
          </small>
        </>
      }
      action={retry}
    />
  );
}
