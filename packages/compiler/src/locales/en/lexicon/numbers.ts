/** Numbers in words, and multipliers. */

/** Values below a hundred; hyphens join tens and units (twenty-five). */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  (
    'one 1|two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12|thirteen 13|fourteen 14|' +
    'fifteen 15|sixteen 16|seventeen 17|eighteen 18|nineteen 19|twenty 20|thirty 30|forty 40|fifty 50|sixty 60|' +
    'seventy 70|eighty 80|ninety 90'
  )
    .split('|')
    .map((entry): [string, number] => [entry.split(' ')[0] ?? '', Number(entry.split(' ')[1])]),
);

/** Behind a number: 1.2 million, £2m, two hundred, a dozen. The short ones only right behind the digits. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['lakh', 100_000],
  ['crore', 10_000_000],
]);
export const SHORT_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['bn', 1_000_000_000],
]);

/** Ordinals that name a part of the year or the place in a row. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map(
    (word, index): [string, number] => [word, index + 1],
  ),
);
