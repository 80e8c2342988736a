/** What the parts of the plan's page share: whom they show, and what may be done. */
import { createContext, useContext } from 'react';

import type { CommitmentRow } from './commitment-rows.ts';
import type { PlanDecisions } from './decide/use-decisions.ts';

/** What stands over the page, one at a time. */
export type DeskDialog =
  | { readonly kind: 'edit'; readonly id: string; readonly thenAdopt: boolean }
  | { readonly kind: 'split'; readonly id: string }
  | { readonly kind: 'reject'; readonly ids: readonly string[] }
  | { readonly kind: 'adopt-all' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'history' }
  | { readonly kind: 'new-version' }
  | { readonly kind: 'remove' };

interface AcceptOptions {
  /** Each has just been given its owner, which the list does not know yet. */
  readonly ownersGiven?: boolean;
}

export interface Desk {
  readonly plan: string;
  readonly rows: readonly CommitmentRow[];
  /** Whether this person decides about this version now. */
  readonly mayDecide: boolean;
  readonly decisions: PlanDecisions;
  readonly open: (dialog: DeskDialog) => void;
  readonly select: (id: string) => void;
  readonly showInSource: (id: string) => void;
  readonly showTab: (tab: DeskTab) => void;
  readonly rowOf: (id: string) => CommitmentRow | undefined;
  /** The next one that waits for a decision, in the order of the text. */
  readonly accept: (ids: readonly string[], options?: AcceptOptions) => void;
  readonly mergeNext: (id: string) => void;
}

export type DeskTab = 'source' | 'list' | 'lint' | 'owners';
export const DESK_TABS: readonly DeskTab[] = ['source', 'list', 'lint', 'owners'];

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('This part stands outside of the plan’s page.');
  return desk;
}
