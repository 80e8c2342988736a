import { onlineManager } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useSyncExternalStore } from 'react';

import { useWords } from '../../words/define-words.ts';
import { shellWords } from './shell-words.ts';

const subscribe = (listener: () => void): (() => void) => onlineManager.subscribe(listener);
const online = (): boolean => onlineManager.isOnline();

/** Stands over the page while the browser has no network; what is shown stays, and is asked for anew after. */
export function OfflineNotice() {
  const t = useWords(shellWords);
  if (useSyncExternalStore(subscribe, online)) return null;
  return <Alert banner role="status" type="warning" title={t('offline')} className="tz-no-print" />;
}
