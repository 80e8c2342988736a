const pad = (part: number): string => String(part).padStart(2, '0');

/** First and last day of a month, 1 to 12. */
export const monthDays = (year: number, month: number): { readonly from: string; readonly to: string } => ({
  from: `${year}-${pad(month)}-01`,
  to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10),
});
