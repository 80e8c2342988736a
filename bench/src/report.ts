/** Figures of a bench run and how they are shown. */
import { onReference } from './machine-speed.ts';

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the design asks for. */
  readonly bar?: { readonly is: '>=' | '<='; readonly value: number };
  readonly note?: string;
  /** The value on the machine that the bar was set on, as far as peers tell: see `machine-speed.ts`. */
  readonly there?: number;
}

/** Puts beside what has a bar in time what it would be on the reference machine; ratios and bytes hold on any. */
export function withReference(figures: readonly Figure[], speed: number | null): Figure[] {
  return figures.map((figure) =>
    speed === null || !figure.bar || (figure.unit !== 's' && figure.unit !== 'MB/s')
      ? figure
      : { ...figure, there: onReference(figure.value, figure.unit, speed) },
  );
}

export interface Report {
  readonly suite: string;
  readonly machine: string;
  readonly figures: readonly Figure[];
}

export function printReport({ suite, machine, figures }: Report): string {
  const rows = figures.map((figure) => [
    figure.name,
    `${shown(figure.value)} ${figure.unit}`,
    figure.bar ? `${meets(figure) ? '✓' : '✗'} ${figure.bar.is} ${figure.bar.value}` : '',
    there(figure),
    figure.note ?? '',
  ]);
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [`bench ${suite} · ${machine}`, '', ...lines, ''].join('\n');
}

/** The verdict by the value as it is stays beside it. */
function there({ there: value, ...figure }: Figure): string {
  if (value === undefined) return '';
  return `${shown(value)} there${figure.bar ? (meets({ ...figure, value }) ? ' ✓' : ' ✗') : ''}`;
}

export function meets({ value, bar }: Figure): boolean {
  return bar === undefined || (bar.is === '>=' ? value >= bar.value : value <= bar.value);
}

function shown(value: number): string {
  if (value === 0) return '0';
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
