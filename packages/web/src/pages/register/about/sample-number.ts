const PLACEHOLDER = /\{(?<name>[^{}:]*)(?::(?<width>\d{1,2}))?\}/gu; // {seq:3}

/** The first number that a pattern makes: `督〔{year}〕{seq:3}号` → 督〔2026〕001号, as packages/ledger/src/register/numbering.ts prints it. */
export const sampleNumber = (pattern: string, day: string, unit: string): string =>
  pattern.replaceAll(PLACEHOLDER, (whole, name: string, width: string | undefined) => {
    switch (name) {
      case 'year':
        return day.slice(0, 4);
      case 'month':
        return day.slice(5, 7);
      case 'unit':
        return unit;
      case 'seq':
        return '1'.padStart(Number(width ?? 1), '0');
      default:
        return whole;
    }
  });
