/** What a section is about, told by the words of its heading; where commitments are to be expected and where not. */

/** In order: the first pattern that matches names the kind (1…); 0 before the first heading. */
const KINDS: readonly RegExp[] = [
  /指导思想|总体要求|总体思路|基本思路|总则|重要意义|形势/u,
  /原则/u,
  /目标|指标/u,
  /问题|不足|短板|困难/u,
  /情况|总结|成效|回顾|做法|成绩|亮点/u,
  /保障|组织领导|组织实施|工作要求|加强领导|有关要求|附则/u,
  /下一步|打算|计划/u,
  /任务|措施|重点|内容|安排|步骤|举措/u,
  /职责|责任|分工/u,
  /附件|依据|范围|定义|说明/u,
];

export function sectionKind(heading: string): number {
  const index = KINDS.findIndex((kind) => kind.test(heading));
  return index < 0 ? KINDS.length + 1 : index + 1;
}
