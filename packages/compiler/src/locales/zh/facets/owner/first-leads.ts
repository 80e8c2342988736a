/** Whether the document says that the first name of an owner list leads: 列第一位者为牵头单位，下同. */
import type { ParseContext } from '../../../../types.ts';

// 列第一位者为牵头单位 | 排在首位的为牵头部门 | 第一个责任单位为牵头单位
const NOTE = /(?:第一|首)(?:位|个|名|家)?[^，。；：\n]{0,8}(?:为|是)(?:总)?牵头/;
// （…列第一位者为牵头单位，下同）: from there on
const FROM_HERE = /^[^。；\n]{0,12}(?:下同|以下同)/;

const KNOWN = new WeakMap<ParseContext, number>();

/** Whether the note holds for a clause that ends at `end`: everywhere, or from the note on when it says 下同. */
export function firstNameLeads(context: ParseContext, end: number): boolean {
  let from = KNOWN.get(context);
  if (from === undefined) {
    from = noteStart(context.text);
    KNOWN.set(context, from);
  }
  return end > from;
}

function noteStart(text: string): number {
  const note = NOTE.exec(text);
  if (!note) return Infinity;
  const end = note.index + note[0].length;
  return FROM_HERE.test(text.slice(end, end + 40)) ? note.index : -1;
}
