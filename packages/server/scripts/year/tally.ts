/** What was done by whom and how often, as those who did it counted. */
export class Tally {
  readonly counts = new Map<string, number>();

  add(what: string, times = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + times);
  }

  /** In order of names. */
  sorted(): ReadonlyMap<string, number> {
    return new Map([...this.counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  of(what: string): number {
    return this.counts.get(what) ?? 0;
  }
}
