import type { Id, Session } from '@taizhang/ledger';

/** What a session still has to do before it opens anything. */
export type Pending = 'second-factor' | 'new-password' | 'set-up-second-factor';

/** Who asks: the account, in whose name the ledger is asked, and by what it came in. */
export interface Caller {
  readonly org: Id;
  readonly account: Id;
  readonly person: Id;
  readonly name: string;
  /** For `ledger.run` and `ledger.read`. */
  readonly session: Session;
  readonly via:
    | { readonly kind: 'session'; readonly id: Id; readonly pending: Pending | null }
    | { readonly kind: 'token'; readonly id: Id; readonly scopes: readonly string[] };
}

/** Where a request came from, as the security log keeps it. */
export interface Origin {
  readonly address: string;
  readonly agent: string;
  readonly request: string;
}
