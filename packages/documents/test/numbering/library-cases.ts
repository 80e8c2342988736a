/** Word files that the `docx` library writes, with the lines that must come out. */
import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  type ILevelsOptions,
} from 'docx';
import type { NumberingCase } from './xml-case.ts';

type Format = (typeof LevelFormat)[keyof typeof LevelFormat];

const OFFICIAL: readonly (readonly [format: Format, text: string])[] = [
  [LevelFormat.CHINESE_COUNTING, '%1、'],
  [LevelFormat.CHINESE_COUNTING, '（%2）'],
  [LevelFormat.DECIMAL, '%3.'],
  [LevelFormat.DECIMAL_ENCLOSED_CIRCLE, '%4'],
];

function levels(formats: readonly (readonly [format: Format, text: string])[]): ILevelsOptions[] {
  return formats.map(([format, text], level) => ({ level, format, text }));
}

/** [level, text, instance of the list, name of the list] */
type Item = readonly [level: number, text: string, instance?: number, list?: string];

function paragraphOf([level, text, instance = 0, reference = 'plan']: Item): Paragraph {
  return new Paragraph({ text, numbering: { reference, level, instance } });
}

interface LibraryCase {
  readonly name: string;
  readonly lists?: Readonly<Record<string, readonly (readonly [Format, string])[]>>;
  readonly children: readonly (Paragraph | Table)[];
  readonly lines: readonly string[];
  readonly office?: boolean;
}

const CASES: readonly LibraryCase[] = [
  {
    name: 'library: an official plan',
    children: [
      new Paragraph({ text: '市图书馆2026年工作要点', heading: HeadingLevel.TITLE }),
      ...(
        [
          [0, '开放服务'],
          [1, '延长开放'],
          [2, '每周开放不少于70小时。'],
          [2, '节假日照常开放。'],
          [1, '读者活动'],
          [2, '每月举办一次讲座。'],
          [3, '春季四场'],
          [3, '秋季四场'],
          [0, '安全管理'],
        ] as const
      ).map(paragraphOf),
    ],
    lines: [
      '市图书馆2026年工作要点',
      '一、开放服务',
      '（一）延长开放',
      '1.每周开放不少于70小时。',
      '2.节假日照常开放。',
      '（二）读者活动',
      '1.每月举办一次讲座。',
      '①春季四场',
      '②秋季四场',
      '二、安全管理',
    ],
  },
  {
    name: 'library: instances begin anew',
    children: (
      [
        [2, '换管', 1],
        [2, '检漏', 1],
        [2, '清淤', 2],
        [2, '护堤', 2],
      ] as const
    ).map(paragraphOf),
    lines: ['1.换管', '2.检漏', '1.清淤', '2.护堤'],
  },
  {
    name: 'library: chapters and articles',
    lists: {
      plan: [
        [LevelFormat.CHINESE_COUNTING, '第%1章'],
        [LevelFormat.CHINESE_COUNTING, '第%2条'],
      ],
    },
    children: (
      [
        [0, '总则'],
        [1, '目的'],
        [1, '范围'],
        [0, '职责'],
        [1, '分工'],
      ] as const
    ).map((item) => paragraphOf(item)),
    lines: ['第一章 总则', '第一条 目的', '第二条 范围', '第二章 职责', '第一条 分工'],
  },
  {
    name: 'library: a decimal outline',
    lists: {
      plan: [
        [LevelFormat.DECIMAL, '%1.'],
        [LevelFormat.DECIMAL, '%1.%2'],
        [LevelFormat.DECIMAL, '%1.%2.%3'],
      ],
    },
    children: (
      [
        [0, '供水'],
        [1, '管网'],
        [2, '换管'],
        [1, '水质'],
        [0, '排水'],
        [1, '清淤'],
      ] as const
    ).map((item) => paragraphOf(item)),
    lines: ['1.供水', '1.1 管网', '1.1.1 换管', '1.2 水质', '2.排水', '2.1 清淤'],
  },
  {
    name: 'library: two lists side by side',
    lists: {
      plan: OFFICIAL,
      steps: [
        [LevelFormat.UPPER_ROMAN, '%1.'],
        [LevelFormat.LOWER_LETTER, '%2)'],
      ],
    },
    children: (
      [
        [0, '供水'],
        [0, '准备', 0, 'steps'],
        [1, '备料', 0, 'steps'],
        [0, '施工', 0, 'steps'],
        [0, '排水'],
      ] as const
    ).map((item) => paragraphOf(item)),
    lines: ['一、供水', 'I.准备', 'a)备料', 'II.施工', '二、排水'],
  },
  {
    name: 'library: bullets',
    children: [0, 1].map((level) => new Paragraph({ text: `节水${level}`, bullet: { level } })),
    lines: ['● 节水0', '○ 节水1'],
    office: false,
  },
  {
    name: 'library: numbers go on behind a table',
    children: [
      paragraphOf([0, '供水']),
      new Table({
        rows: [
          ['任务', '责任单位'],
          ['换管', '供水处'],
        ].map(
          (row) =>
            new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
        ),
      }),
      paragraphOf([0, '排水']),
    ],
    lines: ['一、供水', '任务\t责任单位', '换管\t供水处', '二、排水'],
  },
  {
    name: 'library: financial numerals and stems',
    lists: {
      plan: [
        [LevelFormat.CHINESE_LEGAL_SIMPLIFIED, '%1、'],
        [LevelFormat.IDEOGRAPH_TRADITIONAL, '%2、'],
      ],
    },
    children: (
      [
        [0, '供水'],
        [1, '管网'],
        [1, '水质'],
        [0, '排水'],
      ] as const
    ).map((item) => paragraphOf(item)),
    lines: ['壹、供水', '甲、管网', '乙、水质', '贰、排水'],
  },
];

export const LIBRARY_CASES: readonly NumberingCase[] = CASES.map(
  ({ name, lists, children, lines, office = true }) => ({
    name,
    make: () => write(lists ?? { plan: OFFICIAL }, children),
    lines,
    survivesOffice: office,
  }),
);

async function write(
  lists: Readonly<Record<string, readonly (readonly [Format, string])[]>>,
  children: readonly (Paragraph | Table)[],
): Promise<Uint8Array> {
  const config = Object.entries(lists).map(([reference, formats]) => ({
    reference,
    levels: levels(formats),
  }));
  const document = new Document({ numbering: { config }, sections: [{ children: [...children] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}
