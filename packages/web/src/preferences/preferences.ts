/** What this browser remembers of how its user likes the app: nothing of the work itself. */
import { useSyncExternalStore } from 'react';

export type Language = 'zh' | 'en';
export type ThemeMode = 'system' | 'light' | 'dark';

export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeMode;
}

const KEY = 'taizhang.preferences';
const listeners = new Set<() => void>();
let current: Preferences = read();

export const preferences = (): Preferences => current;

export function setPreferences(changed: Partial<Preferences>): void {
  current = { ...current, ...changed };
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // Storage that is full or forbidden: the choice holds until the page is closed.
  }
  for (const listener of listeners) listener();
}

export function onPreferences(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const usePreferences = (): Preferences => useSyncExternalStore(onPreferences, preferences);

function read(): Preferences {
  const fallback: Preferences = { language: browserLanguage(), theme: 'system' };
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>;
    return {
      language: stored.language === 'zh' || stored.language === 'en' ? stored.language : fallback.language,
      theme: stored.theme === 'light' || stored.theme === 'dark' ? stored.theme : 'system',
    };
  } catch {
    return fallback;
  }
}

/** Chinese first: English only for those whose browser asks for it before Chinese. */
function browserLanguage(): Language {
  const first = navigator.languages.find((tag) => /^(?:zh|en)\b/iu.test(tag));
  return first?.toLowerCase().startsWith('en') === true ? 'en' : 'zh';
}
