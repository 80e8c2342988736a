/** How binding a Chinese action is, by its words and by the kind of document and section it stands in. */
import type { Heading, Modality } from '../../types.ts';
import { sectionsAhead } from '../sections-ahead.ts';

/** Titles of documents that report; 情况报告, 工作总结, 表扬通报. */
const REPORT = /总结|报告|汇报|通报|述职|情况/u;
/** …unless they are plans all the same: 关于…情况的整改方案, 2025年工作总结及2026年工作计划. */
const PLAN = /方案|要点|计划|意见|清单|办法|制度|规划|任务|措施|谋划|打算/u;
/** …and these report whatever else they name: 绩效任务完成情况报告, 工作计划执行情况. */
const REPORT_END =
  /(?:总结|述职(?:述廉)?(?:报告)?|情况(?:的)?(?:报告|汇报|通报)?)\s*(?:[（(][^（）()]{0,12}[)）])?$/u;
/** 2025年工作总结和2026年工作计划: the past year first, then the next. */
const REPORT_AND_PLAN = /(?:总结|回顾|情况)[^，。；]{0,16}(?:计划|打算|思路|安排|谋划|要点)/u;
/** Sections of a report that look ahead. */
const AHEAD =
  /下一?步|下阶段|打算|计划|安排|思路|谋划|展望|建议|今后|努力方向|改进措施|下年|明年|举措|重点任务/u;
/** Sections that tell what was done, in whatever document: 2025年工作总结, “十四五”发展回顾, 主要做法和成效. */
const TOLD =
  /^(?:[^，。；]{0,12}(?:年度?|“?十[一二三四五六七八九]五”?(?:期间|时期)?|去年|上半年|一年来?|以来)的?)?(?:主要|重点|目标|工作|任务|执行|指标|取得的?|发展|规划|计划)*(?:总结|回顾|成效|成就|成绩|完成情况|做法|亮点)(?:[和及与](?:取得的?|工作|主要)*(?:成效|成绩|特点|亮点|做法|经验))?$/u;

/** 可返还50%, 允许开设, 鼓励开发: a permission or an encouragement. */
const MAY =
  /^(?:[^，。]{0,16})(?:可以|可按|可由|可在|可根据|可将|可通过|允许|准许)|^可[^行靠能]|[^许认不]可(?:申请|享受|适当|自主)/u;
const SHOULD = /力争|争取|努力|力求|探索|鼓励|倡导|提倡|原则上|尽量|尽可能|有条件的/u;
/** 目前已签约12家: told as done in the midst of a plan; 已建成的站点 only says which. */
const ALREADY = /^(?:目前|现|均|截至目前)?已(?:经|全部|基本)?(?![有知故久])(?![^，。；]{0,14}的)/u;

export function modality(
  title: string | null,
  headings: readonly Heading[],
): (action: string, heading: string | null) => Modality {
  const reports = title !== null && reportsAlone(title);
  const year = yearsIn(title ?? '')[0];
  const told = sectionsAhead(headings, TOLD);
  const ahead = sectionsAhead(headings, {
    test: (words) => !TOLD.test(words) && (AHEAD.test(words) || isLater(words, year)),
  });
  const onlyPlanNamed = REPORT_AND_PLAN.test(title ?? '') && any(headings, ahead) && !any(headings, told);
  return (action, heading) => {
    if (reports || onlyPlanNamed ? !ahead(heading) : told(heading)) return 'done';
    if (ALREADY.test(action)) return 'done';
    if ((action.includes('可') || action.includes('许')) && MAY.test(action)) return 'may';
    return SHOULD.test(action) ? 'should' : 'must';
  };
}

function any(headings: readonly Heading[], is: (heading: string | null) => boolean): boolean {
  return headings.some(({ id }) => is(id));
}

/** Whether a document of this title does nothing but report, but for sections that say so. */
function reportsAlone(title: string): boolean {
  return REPORT.test(title) && (!PLAN.test(title) || REPORT_END.test(title));
}

/** 三、2026年重点工作 in the report on 2025. */
function isLater(heading: string, year: number | undefined): boolean {
  return year !== undefined && yearsIn(heading).some((named) => named > year);
}

function yearsIn(title: string): number[] {
  return Array.from(title.matchAll(/(?<!\d)20\d\d(?=\s?年)/gu), ([written]) => Number(written));
}
