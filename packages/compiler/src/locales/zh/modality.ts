/** How binding a Chinese action is, by its words and by the kind of document and section it stands in. */
import type { Heading, Modality } from '../../types.ts';
import { sectionsAhead } from '../sections-ahead.ts';

/** Titles of documents that report; 情况报告, 工作总结, 表扬通报. */
const REPORT = /总结|报告|汇报|通报|述职|情况/u;
/** …unless they are plans all the same: 关于…情况的整改方案. */
const PLAN = /方案|要点|计划|意见|清单|办法|制度|规划|任务|措施/u;
/** Sections of a report that look ahead. */
const AHEAD = /下一步|打算|计划|安排|思路|展望|建议|下年|明年|举措|重点任务/u;

/** 可返还50%, 允许开设, 鼓励开发: a permission or an encouragement. */
const MAY =
  /^(?:[^，。]{0,16})(?:可以|可按|可由|可在|可根据|可将|可通过|允许|准许)|^可[^行靠能]|[^许认不]可(?:申请|享受|适当|自主)/u;
const SHOULD = /力争|争取|努力|力求|探索|鼓励|倡导|提倡|原则上|尽量|尽可能|有条件的/u;

export function modality(
  title: string | null,
  headings: readonly Heading[],
): (action: string, heading: string | null) => Modality {
  const reports = title !== null && REPORT.test(title) && !PLAN.test(title);
  const isAhead = sectionsAhead(headings, AHEAD);
  return (action, heading) => {
    if (reports && !isAhead(heading)) return 'done';
    if (MAY.test(action)) return 'may';
    return SHOULD.test(action) ? 'should' : 'must';
  };
}
