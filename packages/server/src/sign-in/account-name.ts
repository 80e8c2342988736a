/** The name of an account as it is kept: what looks the same is the same (NFKC), case does not matter. */
export const foldAccountName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
