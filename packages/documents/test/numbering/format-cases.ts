/** How automatic numbers look: number formats and bullets. */
import { abstractNum, lvl, num, startOverride } from '../support/make-docx.ts';
import { item, numberingCases, type NumberingCase, type XmlCase } from './xml-case.ts';

const CASES: readonly XmlCase[] = [
  {
    name: 'formats of counting',
    parts: {
      numbering:
        abstractNum(
          0,
          [
            'decimalZero',
            'chineseCountingThousand',
            'chineseLegalSimplified',
            'taiwaneseCountingThousand',
            'japaneseCounting',
            'ideographDigital',
            'decimalFullWidth',
            'upperRoman',
            'lowerRoman',
          ]
            .map((format, i) => lvl(i, format, `%${i + 1}、`))
            .join(''),
        ) + num(1, 0),
      body: Array.from({ length: 9 }, (_, level) => item(level, '换管')).join(''),
    },
    lines: [
      '01、换管',
      '一、换管',
      '壹、换管',
      '一、换管',
      '一、换管',
      '一、换管',
      '１、换管',
      'I、换管',
      'i、换管',
    ],
  },
  {
    name: 'formats of signs',
    parts: {
      numbering:
        abstractNum(
          0,
          [
            'ideographTraditional',
            'ideographZodiac',
            'decimalEnclosedCircle',
            'decimalEnclosedParen',
            'decimalEnclosedFullstop',
            'upperLetter',
            'lowerLetter',
            'none',
          ]
            .map((format, i) => lvl(i, format, i === 7 ? '附：' : `%${i + 1}`))
            .join(''),
        ) + num(1, 0),
      body: Array.from({ length: 8 }, (_, level) => item(level, '换管')).join(''),
    },
    lines: ['甲 换管', '子 换管', '①换管', '⑴换管', '⒈换管', 'A 换管', 'a 换管', '附：换管'],
  },
  {
    name: 'counting past ten and a hundred',
    parts: {
      numbering:
        abstractNum(0, lvl(0, 'chineseCounting', '%1、')) +
        num(1, 0, startOverride(0, 9)) +
        num(2, 0, startOverride(0, 19)) +
        num(3, 0, startOverride(0, 99)),
      body: [1, 2, 3].flatMap((list) => [1, 2, 3].map(() => item(0, '换管', list))).join(''),
    },
    lines: ['九', '十', '十一', '十九', '二十', '二十一', '九十九', '一百', '一百零一'].map(
      (number) => `${number}、换管`,
    ),
    office: true,
  },
  {
    name: 'circled numbers past twenty',
    parts: {
      numbering: abstractNum(0, lvl(0, 'decimalEnclosedCircle', '%1')) + num(1, 0, startOverride(0, 19)),
      body: Array.from({ length: 4 }, () => item(0, '换管')).join(''),
    },
    lines: ['⑲换管', '⑳换管', '㉑ 换管', '㉒ 换管'],
  },
  {
    name: 'bullets, whatever the symbol font calls them',
    parts: {
      numbering:
        abstractNum(0, lvl(0, 'bullet', '\uf0b7') + lvl(1, 'bullet', 'l') + lvl(2, 'bullet', '➢')) +
        num(1, 0),
      body: item(0, '换管') + item(1, '检漏') + item(2, '清淤'),
    },
    lines: ['• 换管', '• 检漏', '➢ 清淤'],
  },
  {
    name: 'an unknown format is written in digits',
    parts: {
      numbering: abstractNum(0, lvl(0, 'marsCounting', '%1、')) + num(1, 0),
      body: item(0, '换管') + item(0, '检漏'),
    },
    lines: ['1、换管', '2、检漏'],
  },
  {
    name: 'custom formats pad with zeros',
    parts: {
      numbering:
        abstractNum(
          0,
          '<w:lvl w:ilvl="0"><w:start w:val="9"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>' +
            '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1、"/></w:lvl>',
        ) + num(1, 0),
      body: item(0, '换管') + item(0, '检漏'),
    },
    lines: ['009、换管', '010、检漏'],
  },
];

export const FORMAT_CASES: readonly NumberingCase[] = numberingCases(CASES);
