/**
 * A number with its noun, for sentences that hold several numbers (`_one` and `_other` know a single one):
 * `{{days, noun(one: working day; other: working days)}}` says “1 working day”, “2 working days”.
 * Gives the number alone where the words name no noun.
 */
export function numberWithNoun(
  value: unknown,
  language: string | undefined,
  nouns: Readonly<Record<string, unknown>>,
): string {
  const noun = nouns[new Intl.PluralRules(language).select(Number(value))] ?? nouns['other'];
  return typeof noun === 'string' ? `${String(value)} ${noun}` : String(value);
}
