import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from './parse-number.ts';
import { printNumeral } from './print-numeral.ts';
import { scanNumber } from './scan-number.ts';

describe('scanNumber', () => {
  it.each([
    // Arabic digits
    ['20', 20],
    ['２０', 20],
    ['1,200', 1200],
    ['1，200', 1200],
    ['3.35', 3.35],
    ['0.5', 0.5],
    // Chinese numerals
    ['零', 0],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['一百零五', 105],
    ['两千零四', 2004],
    ['三千五', 3500],
    ['二百五十', 250],
    ['一万二百五十', 10_250],
    ['四千零五万', 40_050_000],
    ['七十八万五千零六', 785_006],
    ['拾亿零六万零五百零六', 1_000_060_506],
    ['壹佰伍拾', 150],
    ['二十一万亿', 21e12],
    ['廿六', 26],
    // decimals
    ['三点一四', 3.14],
    ['一点五万', 15_000],
    ['零点五', 0.5],
    // mixed
    ['1.5万', 15_000],
    ['１.５万', 15_000],
    ['12万', 120_000],
    ['4.78万亿', 4.78e12],
    ['7万5千4百', 75_400],
    ['3万4000', 34_000],
    ['25万6千', 256_000],
    // by place
    ['二〇二六', 2026],
    ['二零零四', 2004],
  ])('reads %s', (text, n) => {
    expect(scanNumber(text, 0)).toMatchObject({ n, n2: null, end: text.length });
  });

  it.each([
    ['二三十', 20, 30],
    ['三五', 3, 5],
    ['七八', 7, 8],
    ['十七八', 17, 18],
    ['一百二三十万', 1_200_000, 1_300_000],
  ])('reads %s as a range', (text, n, n2) => {
    expect(scanNumber(text, 0)).toMatchObject({ n, n2, end: text.length });
  });

  it.each([
    ['十几', 10],
    ['几十', 10],
    ['数百', 100],
    ['500多万', 5_000_000],
    ['十余万', 100_000],
    ['二十几万', 200_000],
  ])('reads %s as a rough figure', (text, n) => {
    expect(scanNumber(text, 0)).toMatchObject({ n, approximate: true, end: text.length });
  });

  it.each([
    ['2025,2026', '2025'],
    ['十五五', '十五'],
    ['五十千', '五十'],
    ['三十余名', '三十'],
    ['百分之', '百'],
    ['一百零', '一百'],
    ['数据', ''],
    ['几个', ''],
    ['半年', ''],
  ])('stops where the number ends: %s', (text, read) => {
    expect(text.slice(0, scanNumber(text, 0)?.end ?? 0)).toBe(read);
  });

  it('reads nothing behind its limit', () => {
    expect(scanNumber('二十三', 0, 2)).toMatchObject({ n: 20, end: 2 });
    expect(scanNumber('2026', 0, 2)).toMatchObject({ n: 20, end: 2 });
  });

  it('never throws and never reads beyond the text', () => {
    const sign = fc.constantFrom(
      ...'〇零一二三四五六七八九十百千万亿两几数多余来半点.,，0123456789０９廿卅ab、',
    );
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 40 }), fc.nat(40), (text, at) => {
        const reading = scanNumber(text, at);
        if (reading === null) return;
        expect(reading.start).toBe(at);
        expect(reading.end).toBeGreaterThan(at);
        expect(reading.end).toBeLessThanOrEqual(text.length);
        expect(reading.n).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('reads a long run of numerals in time that grows with its length', () => {
    const steps = (length: number): number => {
      const text = '一二三四五六七八九十百千万亿'.repeat(length);
      let count = 0;
      for (let at = 0; at < text.length; count++) at = scanNumber(text, at)?.end ?? at + 1;
      return count;
    };
    expect(steps(4000)).toBeLessThanOrEqual(steps(1000) * 4 + 4);
  });
});

describe('printNumeral', () => {
  it.each([
    [0, '零'],
    [10, '十'],
    [12, '十二'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1050, '一千零五十'],
    [10_005, '一万零五'],
    [200_000, '二十万'],
    [1_000_060_506, '十亿零六万零五百零六'],
    [-3, '负三'],
    [1.5, '1.5'],
  ])('prints %d as %s', (n, text) => {
    expect(printNumeral(n)).toBe(text);
  });

  it('prints what parseNumber reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), (n) => {
        expect(parseNumber(printNumeral(n))).toBe(n);
      }),
    );
    fc.assert(
      fc.property(fc.maxSafeNat(), (n) => {
        expect(parseNumber(printNumeral(n))).toBe(n);
      }),
    );
  });
});

describe('parseNumber', () => {
  it.each([
    ['一千二百', 1200],
    ['负五', -5],
    ['-12', -12],
    ['十二个', null],
    ['二三十', null],
    ['', null],
    ['很多', null],
  ])('%s', (text, n) => {
    expect(parseNumber(text)).toBe(n);
  });
});
