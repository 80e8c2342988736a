/** Titles that are nothing but the name of a unit or post: 三、设备管理部, 校长职责, 值班人员岗位职责. */
import { Head, headOf } from './facets/owner/head.ts';

/** 的安全职责, 岗位职责…: what may stand behind the name. */
const DUTIES = /(?:的?(?:主要|岗位|工作|安全|安全生产|管理|消防|消防安全)*(?:职责|责任|任务|分工))?$/u;
/** A title with one of these is a sentence or a topic, whatever it ends in. */
const NO_NAME =
  /[，,。；;：:、“”《》（）()0-9]|加强|推进|建设|完善|提升|落实|开展|强化|健全|成立|组建|设立|明确|规范|优化|其他/u;
const LONGEST_NAME = 16;
/** 安全员, 值班人员: people by what they are employed for; 学员 and 困难人员 are whom it is about. */
const STAFF =
  /(?<![党团会学成队人动满])(?<!^全)员$|(?:值班|带班|财务|管理|工作|保洁|安保|保安|维修|操作|作业|施工|技术|护理|医务|巡查|窗口|后勤)人员$/u;

export function ownerOfTitle(title: string): string | null {
  const name = title.trim().replace(DUTIES, '');
  if (name.length < 2 || name.length > LONGEST_NAME || NO_NAME.test(name)) return null;
  const { kind } = headOf(name, 0, name.length);
  const names =
    kind === Head.body ||
    kind === Head.short ||
    kind === Head.post ||
    (kind === Head.people && (name !== title || STAFF.test(name)));
  return names ? name : null;
}
