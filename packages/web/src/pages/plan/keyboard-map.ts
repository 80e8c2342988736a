/** Keys of the plan's page → what they ask for. Pure. */
export type PlanCommand =
  | 'next'
  | 'previous'
  | 'accept'
  | 'edit'
  | 'merge'
  | 'split'
  | 'reject'
  | 'undo'
  | 'mark'
  | 'filter'
  | 'source'
  | 'help';

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  /** What has the focus takes letters itself: a field, a list to choose from. */
  readonly typing: boolean;
  /** What has the focus does something of its own on Enter and Space: a button, a link. */
  readonly pressing: boolean;
}

const KEYS: Readonly<Record<string, PlanCommand>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Enter: 'accept',
  a: 'accept',
  e: 'edit',
  m: 'merge',
  s: 'split',
  x: 'reject',
  u: 'undo',
  ' ': 'mark',
  '/': 'filter',
  '、': 'filter',
  g: 'source',
  '?': 'help',
  '？': 'help',
};

/** In the order in which the help shows them. */
export const SHORTCUTS: readonly { readonly command: PlanCommand; readonly keys: readonly string[] }[] = [
  { command: 'next', keys: ['j', '↓'] },
  { command: 'previous', keys: ['k', '↑'] },
  { command: 'accept', keys: ['Enter', 'a'] },
  { command: 'edit', keys: ['e'] },
  { command: 'merge', keys: ['m'] },
  { command: 'split', keys: ['s'] },
  { command: 'reject', keys: ['x'] },
  { command: 'mark', keys: ['Space'] },
  { command: 'undo', keys: ['u'] },
  { command: 'source', keys: ['g'] },
  { command: 'filter', keys: ['/'] },
  { command: 'help', keys: ['?'] },
];

/** Null where the key is not ours: typed into a field, with a modifier, half a character of an input method. */
export function commandOf(press: KeyPress): PlanCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing || press.typing) return null;
  if (press.pressing && (press.key === 'Enter' || press.key === ' ')) return null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return KEYS[key] ?? null;
}
