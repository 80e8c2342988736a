import { usePreferences, type Language } from '../preferences/preferences.ts';

/** How a language joins what stands in no sentence of its own. */
export interface Punctuation {
  /** What it is about, and what is said of it. */
  readonly colon: (about: string, said: string) => string;
  readonly brackets: (what: string, aside: string) => string;
}

export const PUNCTUATION: Readonly<Record<Language, Punctuation>> = {
  zh: { colon: (about, said) => `${about}：${said}`, brackets: (what, aside) => `${what}（${aside}）` },
  en: { colon: (about, said) => `${about}: ${said}`, brackets: (what, aside) => `${what} (${aside})` },
};

export const usePunctuation = (): Punctuation => PUNCTUATION[usePreferences().language];
