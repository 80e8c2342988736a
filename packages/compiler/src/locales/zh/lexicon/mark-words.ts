/** Words that numbering marks are made of, or that prove a number at the head of a sentence to be no mark. */
import type { MarkStyle } from '../../../types.ts';

/** 第…X: the unit behind an ordinal names the level. Longest first where one begins another. */
export const ORDINAL_UNITS: readonly (readonly [word: string, style: MarkStyle])[] = [
  ['部分', 'part'],
  ['编', 'part'],
  ['篇', 'part'],
  ['板块', 'part'],
  ['章', 'chapter'],
  ['节', 'section'],
  ['条', 'article'],
];

/** What may not follow 第三条 and the like when they number a title: then the article is being talked about. */
export const NOT_AFTER_ORDINAL = '的是和与及至到或第规款项所中里内约课目件次类批';

/** Sentence adverbs that count: 首先…其次…再次…最后. 最后 has no number of its own. */
export const SEQUENCE_ADVERBS: readonly (readonly [word: string, value: number])[] = [
  ['首先', 1],
  ['其次', 2],
  ['再次', 3],
  ['最后', 0],
  ['其一', 1],
  ['其二', 2],
  ['其三', 3],
  ['其四', 4],
];

/** Nouns that are numbered as units of work: 任务1：, 措施二：. Not 附件 (an annex, not an item) nor 表 and 图. */
export const TASK_WORDS: readonly string[] = [
  '任务',
  '措施',
  '行动',
  '举措',
  '工程',
  '项目',
  '事项',
  '目标',
  '工作',
  '步骤',
  '专项',
  '专栏',
  '指标',
  '重点任务',
  '重点工作',
];

/** Behind 、 and a second number these show a list of numbers, not a mark: 三、四季度, 七、八月, 1、2号楼. */
export const LISTED_UNITS = '季月级类产线期批日号楼年周班院区、—-至到';

/** Behind a decimal number these show a quantity: 1.5万, 3.2公里, 2.6亿元, 1.3倍. */
export const DECIMAL_UNITS = '万亿千百个％%‰元米公吨亩倍度平分升克台套人次名家天小月年日时岁℃×x~～—-+';

/** Behind a bare number and a space these show a quantity or a date: 3 个, 12 月, 2 号楼. */
export const COUNTED_UNITS = `${DECIMAL_UNITS}号楼所项条篇场期届类种级位件处户辆座组批只支本册份点周季、，,.。；;：:/`;
