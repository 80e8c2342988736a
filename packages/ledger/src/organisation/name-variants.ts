/** Other ways in which one name is written: with and without the level, in full and shortened. Data with reasons. */
import { nameKey } from './owner-directory.ts';

/** Levels of administration before a name mean this organisation's own: 市财政局 within the city's plan, 本馆办公室. */
const LEVELS =
  /^(?:本级|市级|县级|区级|省级|本市|本县|本区|本省|全市|市|县|区|省|本局|本馆|本校|本院|本单位|局|馆|校|院)/u;
/** Ends that are left out or exchanged: 财务科 for 财务部, 技术 for 技术部. */
const ENDS = ['委员会', '办公室', '科室', '科', '部', '处', '股', '组', '室', '局', '办', '中心'] as const;
/** Where a short form drops more than an end, both ways. */
const SHORT_FORMS: readonly (readonly [string, string])[] = [
  ['人力资源和社会保障', '人社'],
  ['人力资源', '人事'],
  ['发展和改革', '发改'],
  ['发展改革', '发改'],
  ['住房和城乡建设', '住建'],
  ['卫生健康', '卫健'],
  ['市场监督管理', '市场监管'],
  ['应急管理', '应急'],
  ['自然资源和规划', '自规'],
  ['生态环境', '环保'],
  ['农业农村', '农业'],
  ['教育体育', '教体'],
  ['文化和旅游', '文旅'],
  ['信息技术', '技术'],
  ['安全保卫', '安保'],
  ['安全保卫', '保卫'],
  ['后勤保障', '后勤'],
  ['少年儿童', '少儿'],
  ['委员会', '委'],
  ['办公室', '办'],
];

/**
 * Comparable names, likeliest first, under which an owner may be found. `organisation` is its name: it may stand before
 * a unit's (临湖市图书馆财务科), and its last character with 办 is its office (馆办, 局办).
 */
export function nameVariants(name: string, organisation: string): readonly string[] {
  const key = nameKey(name);
  const whole = nameKey(organisation);
  const found = new Set([key]);
  if (key.startsWith(whole) && key !== whole) found.add(key.slice(whole.length));
  for (const form of [...found]) {
    const plain = form.replace(LEVELS, '');
    if ([...plain].length >= 2) found.add(plain);
  }
  if (key === `${whole.at(-1) ?? ''}办` || key === '办公室')
    for (const form of ['办公室', '综合办公室', '综合科']) found.add(form);
  for (const form of [...found])
    for (const [long, short] of SHORT_FORMS) {
      if (form.includes(long)) found.add(form.replace(long, short));
      else if (form.includes(short)) found.add(form.replace(short, long));
    }
  return [...found];
}

/** The part of a name that tells it from others: 财务科 and 财务部 → 财务. Null where that is less than two characters. */
export function nameStem(name: string): string | null {
  const key = nameKey(name);
  const end = ENDS.find((candidate) => key.endsWith(candidate));
  const stem = end === undefined ? key : key.slice(0, -end.length);
  return [...stem].length >= 2 ? stem : null;
}
