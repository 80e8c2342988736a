/** The words every part of the ledger shares. No logic here. */

/** A time-ordered UUID (version 7), lower case. Made by whoever runs a command, never by the database. */
export type Id = string;

/** A day in the organisation's own time zone, `YYYY-MM-DD`. Compares as text. */
export type Day = string;

/** A moment, `YYYY-MM-DDThh:mm:ss.sssZ`. Compares as text. */
export type Instant = string;

/** SHA-256 (or SM3, by the suite of the log), 64 lower-case hexadecimal digits. */
export type Hash = string;

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;

/** What people read, in both languages. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** Time, passed in. */
export interface Clock {
  readonly now: () => Instant;
}

/** Ids, passed in. */
export type NewId = () => Id;
