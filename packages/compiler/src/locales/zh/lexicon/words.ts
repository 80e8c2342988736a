/** The words of a block, split at white space: lets a lexicon be written as lines of words. */
export function words(block: string): readonly string[] {
  return block.trim().split(/\s+/u);
}
