/** What the API shows, as far as people of the play look at it. */
export interface ShownRecord {
  readonly id: string;
  readonly register: string;
  readonly title: string;
  readonly unit: string;
  readonly stage: string;
  readonly stageSince: string;
  readonly dueOn: string | null;
  readonly timeliness: string;
  readonly light: string;
  readonly version: number;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface WholeRecord extends ShownRecord {
  readonly doers: Readonly<Record<string, string>>;
  readonly approval: { readonly by: readonly string[] } | null;
  readonly votes: readonly { readonly person: string }[];
}

export interface Stepped {
  readonly record: WholeRecord;
}

export interface ShownPeriod {
  readonly id: string;
  readonly record: string;
  readonly key: string;
  readonly periodStart: string;
  readonly dueOn: string;
  readonly state: string;
  readonly title: string;
  readonly unit: string;
  readonly timeliness: string;
  readonly light: string;
  readonly version: number;
}

export interface Task {
  readonly record: string;
  readonly occurrence: string | null;
  readonly key: string | null;
  readonly register: string;
  readonly title: string;
  readonly unit: string;
  readonly stage: string;
  readonly dueOn: string | null;
  readonly state: string | null;
  readonly version: number;
}

export interface Tasks {
  readonly today: string;
  readonly toAccept: readonly Task[];
  readonly owed: readonly Task[];
  readonly later: readonly Task[];
  readonly toCheck: readonly Task[];
}

export interface Items<T> {
  readonly items: readonly T[];
}
