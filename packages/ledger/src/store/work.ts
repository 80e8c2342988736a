/** What commands and queries are given: one transaction, in one session's name. */
import type { Change, Clock, Day, Id, Instant, NewId, Result, Session } from '../model/index.ts';
import type { Statement } from './statement.ts';

/** A transaction that only reads, and sees one moment throughout. */
export interface Reading {
  readonly session: Session;
  readonly now: Instant;
  /** Today in the organisation's own time zone. */
  readonly today: Day;
  /** For files of store/queries only. */
  readonly all: <Row>(statement: Statement<Row>, values: readonly unknown[]) => Promise<readonly Row[]>;
  readonly first: <Row>(statement: Statement<Row>, values: readonly unknown[]) => Promise<Row | null>;
  /** Every row in its order, held some thousand at a time: for what may be a million. */
  readonly stream: <Row>(statement: Statement<Row>, values: readonly unknown[]) => AsyncGenerator<Row>;
  /**
   * Nothing is to be asked beyond what was asked just now: the transaction ends in the same round trip. What is asked later
   * all the same sees a later moment. Does nothing where something may be written.
   */
  readonly thatIsAll: () => void;
}

/** A transaction that writes: its rows and its events are kept together, or neither. */
export interface Work extends Reading {
  /** For files of store/queries only: written before whatever is asked next, at the latest before the commit. */
  readonly tell: (statement: Statement<never>, values: readonly unknown[]) => void;
  readonly newId: NewId;
  /** 32 random bytes as hexadecimal, for hashing a personal value. */
  readonly newSalt: () => string;
  /**
   * Says what happened to one object; the row itself is written by a query. The event is appended before the commit, in
   * the order of the calls, as the next version of its object's chain.
   */
  readonly change: (change: Change) => void;
  /** Looks up the last event of an object that is locked now, so that `change` need not ask for it later. */
  readonly willChange: (object: Id) => void;
  /**
   * Runs `action` in the same transaction with the whole organisation in reach: for the effects of an allowed step on
   * what the actor may not change by hand (a branch that completes its parent). The events still name the actor.
   */
  readonly elevated: <T>(action: (work: Work) => Promise<T>) => Promise<T>;
  /** The first of `count` numbers of a register's sequence; kept even if the command is refused, so gaps may show. */
  readonly takeNumbers: (register: string, restart: string, count: number) => Promise<number>;
}

/** A refusal rolls everything back. A command may run again on a conflict, so it does nothing but through `work`. */
export type Command<Input, Output> = (work: Work, input: Input) => Promise<Result<Output>>;

/** Time and randomness, passed in. */
export interface WorkSources {
  readonly clock: Clock;
  readonly newId: NewId;
  readonly newSalt: () => string;
}
