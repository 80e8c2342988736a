/** What an account may be called: the staff number where there is one, else the name. Never one that is taken. */
export function suggestAccount(
  { name, number }: { readonly name: string | null; readonly number: string | null },
  taken: ReadonlySet<string>,
): string {
  const base = clean(number ?? '') || clean(name ?? '') || 'user';
  let account = base;
  for (let next = 2; taken.has(account); next += 1) account = `${base}${next}`;
  return account;
}

/** As the server folds and takes it: letters, digits, then also . _ @ + - */
const clean = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}._@+-]/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, 100);
