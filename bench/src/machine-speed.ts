/**
 * How fast this machine runs beside the one that the bars were set on: by what peers, which nobody here changes, reach in this
 * very run and reached there, alone on it. The geometric mean of their ratios: no peer counts for more than another.
 */

export interface PeerSpeed {
  readonly name: string;
  /** MB/s of thread time here. */
  readonly here: number;
  /** MB/s on the reference machine. */
  readonly there: number;
}

/** Null where no peer runs. */
export function machineSpeed(peers: readonly PeerSpeed[]): number | null {
  const logs = peers.map(({ here, there }) => Math.log(here / there)).filter((log) => Number.isFinite(log));
  return logs.length === 0 ? null : Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
}

export function speedWords(speed: number | null, peers: readonly PeerSpeed[]): string {
  if (speed === null) return 'speed of the machine unknown: no peer runs here';
  const each = peers.map(({ name, here, there }) => `${name} ${(here / there).toFixed(2)}`).join(', ');
  return `this machine runs at ${speed.toFixed(2)} of the reference (${each})`;
}

/** What a time or a speed would be on the reference machine. */
export function onReference(value: number, unit: string, speed: number): number {
  return unit === 's' ? value * speed : value / speed;
}
