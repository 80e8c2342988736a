/** Views that a reader keeps: a name, and what the address says of it. */
import { useSyncExternalStore } from 'react';

export interface SavedView {
  readonly name: string;
  readonly search: Readonly<Record<string, string>>;
}

const PREFIX = 'taizhang.views.';
const listeners = new Set<() => void>();
/** Read once for each register: what is given out must be the same until it changes. */
const read = new Map<string, readonly SavedView[]>();

export function useSavedViews(register: string): readonly SavedView[] {
  return useSyncExternalStore(subscribe, () => savedViews(register));
}

/** One of the same name is replaced. */
export function saveView(register: string, view: SavedView): void {
  keep(register, [...savedViews(register).filter(({ name }) => name !== view.name), view]);
}

export function deleteView(register: string, name: string): void {
  keep(
    register,
    savedViews(register).filter((one) => one.name !== name),
  );
}

function savedViews(register: string): readonly SavedView[] {
  const known = read.get(register);
  if (known !== undefined) return known;
  let views: readonly SavedView[] = [];
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(PREFIX + register) ?? '[]');
    if (Array.isArray(stored)) views = stored.filter(isView);
  } catch {
    // Storage that is forbidden or broken: there are none.
  }
  read.set(register, views);
  return views;
}

function keep(register: string, views: readonly SavedView[]): void {
  read.set(register, views);
  try {
    localStorage.setItem(PREFIX + register, JSON.stringify(views));
  } catch {
    // They hold until the page is closed.
  }
  for (const listener of listeners) listener();
}

function isView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('search' in value)) return false;
  return typeof value.name === 'string' && typeof value.search === 'object' && value.search !== null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
