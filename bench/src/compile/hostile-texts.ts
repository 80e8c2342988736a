/** Texts made to be slow: each must cost no more than in proportion to its length. */

export const HOSTILE: Readonly<Record<string, (characters: number) => string>> = {
  'opening brackets': (n) => '（'.repeat(n),
  'bracket pairs': (n) => '（）'.repeat(n / 2),
  'one long line': (n) => '每季度至少召开1次会议，'.repeat(n / 12),
  'no punctuation': (n) => '开展检查并形成报告'.repeat(n / 9),
  'nested quotes': (n) => '“《（'.repeat(n / 6) + '）》”'.repeat(n / 6),
  'unclosed quotes': (n) => '“制定《办法'.repeat(n / 6),
  numerals: (n) => '一二三四五六七八九十百千万'.repeat(n / 13),
  digits: (n) => '1234567890'.repeat(n / 10),
  'NUL characters': (n) => '\u0000'.repeat(n),
  'lone surrogates': (n) => '\ud83d'.repeat(n),
  'empty lines': (n) => '\n'.repeat(n),
  'one-character lines': (n) => '一\n'.repeat(n / 2),
  'heading marks': (n) => '一、\n（一）\n1.\n'.repeat(n / 10),
  tabs: (n) => '任务\t'.repeat(n / 3),
  'list of owners': (n) => '财务科、'.repeat(n / 4) + '负责',
  'list of dates': (n) => '3月、'.repeat(n / 3),
  spaces: (n) => ' '.repeat(n),
};
