/** Figures of a bench run and how they are shown. */

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the design asks for. */
  readonly bar?: { readonly is: '>=' | '<='; readonly value: number };
  readonly note?: string;
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
    figure.note ?? '',
  ]);
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [`bench ${suite} · ${machine}`, '', ...lines, ''].join('\n');
}

export function meets({ value, bar }: Figure): boolean {
  return bar === undefined || (bar.is === '>=' ? value >= bar.value : value <= bar.value);
}

function shown(value: number): string {
  if (value === 0) return '0';
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
