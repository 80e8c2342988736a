import { usePreferences } from '../preferences/preferences.ts';

/** Words that come with data (registers, stages, problems): both languages at once. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

export function useLabel(): (label: Label) => string {
  return IN[usePreferences().language];
}

const IN = { zh: (label: Label) => label.zh, en: (label: Label) => label.en } as const;
