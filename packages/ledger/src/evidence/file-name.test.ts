import fc from 'fast-check';
import { expect, test } from 'vitest';

import { safeFileName } from './file-name.ts';

test.each<[string, string]>([
  ['检测报告（第三季度）.pdf', '检测报告（第三季度）.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\a\\报告.docx', '报告.docx'],
  ['a:b*c?.txt', 'a_b_c_.txt'],
  ['..', 'file'],
  ['', 'file'],
  ['.hidden', 'hidden'],
  ['name.  ', 'name'],
  ['CON.txt', '_CON.txt'],
  ['console.txt', 'console.txt'],
  ['invoice\u202efdp.exe', 'invoice_fdp.exe'],
  ['a\u0000b\nc', 'a_b_c'],
  ['e\u0301.txt', 'é.txt'],
  [`${'长'.repeat(200)}.pdf`, `${'长'.repeat(116)}.pdf`],
])('%j becomes %j', (given, expected) => {
  expect(safeFileName(given)).toBe(expected);
});

test('what comes out is fit for use, and comes out unchanged again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
      const name = safeFileName(given);
      expect([...name].length).toBeGreaterThan(0);
      expect([...name].length).toBeLessThanOrEqual(120);
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\u202e]|^\.|[\s.]$/u);
      expect(safeFileName(name)).toBe(name);
    }),
  );
});
