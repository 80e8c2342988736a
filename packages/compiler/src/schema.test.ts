import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const schema = JSON.parse(readFileSync(path('../schema/compile.schema.json'), 'utf8')) as AnySchema;
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);

/** What is wrong with the output for a text, as the schema sees it. */
function problems(text: string): string[] {
  const valid = validate(JSON.parse(JSON.stringify(compile(text, { sha256: 'a'.repeat(64) }))));
  return valid
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

describe('taizhang.compile/1', () => {
  const samples = path('../../../samples');
  test.each(readdirSync(samples).filter((name) => name.endsWith('.txt')))(
    'the schema holds for %s',
    (name) => {
      expect(problems(readFileSync(`${samples}/${name}`, 'utf8'))).toEqual([]);
    },
  );

  test('and for any text that is made of what plans are made of', () => {
    const piece = fc.constantFrom(
      ...[
        '每季度至少1次',
        '一、',
        '（一）',
        '2026年底前',
        '财务科',
        '负责',
        '，',
        '。',
        '\n',
        '\t',
        '《办法》',
        '7×24小时',
      ],
      ...[
        'XX场',
        '（',
        '）',
        '1.5万人次',
        '不少于',
        '十二',
        '3月至5月',
        '今年',
        '责任单位：',
        'by 30 June',
        'twice a year',
        '. ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(problems(pieces.join(''))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('and for any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(problems(text)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('it would notice a field that is missing, added, or of another kind', () => {
    const plan = { ...compile('每月开展1次检查。') };
    expect(validate(plan)).toBe(true);
    expect(validate({ ...plan, title: undefined })).toBe(false);
    expect(validate({ ...plan, extra: 1 })).toBe(false);
    expect(validate({ ...plan, clauses: [{ span: [0, 1, 2], role: 'action', heading: null }] })).toBe(false);
  });
});
