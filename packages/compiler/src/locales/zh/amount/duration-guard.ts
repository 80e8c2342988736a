/**
 * Tells a stretch of time that measures something (跟班学习三个月, 满3年) from a date, a deadline or a plan's name
 * (2026年, 3日内, 三年行动, 24小时值守).
 */
import { tail } from '../../../text/tail.ts';
import { UnitKind } from '../lexicon/units.ts';
import type { Bound } from './bounds.ts';
import type { Figure } from './figure-at.ts';
import { squeezedBefore } from './squeezed.ts';
import type { UnitReading } from './unit-at.ts';

export interface Surroundings {
  readonly before: Bound | null;
  readonly behind: Bound | null;
  readonly rank: boolean;
}

export function isDuration(unit: UnitReading): boolean {
  return unit.kind === UnitKind.duration || CALENDAR_SESSIONS.has(unit.unit);
}

/** Sessions that calendars count too. */
const CALENDAR_SESSIONS = new Set(['天', '日', '工作日', '个工作日']);

export function mayLast(text: string, figure: Figure, unit: UnitReading, around: Surroundings): boolean {
  if (AGES.has(unit.unit)) return !around.rank;
  if (around.rank || leadsToDeadline(text, figure.start)) return false;
  const { before, behind } = around;
  if (isDeadlineEdge(text, unit.end, before, figure.start)) return false;
  if (before !== null && before.cmp !== '~') return true;
  if (behind !== null && behind.cmp !== '<=') return true;
  if (behind !== null) return true;
  if (unit.unit === '年' || unit.unit === '日' || unit.unit === '学年' || unit.unit === '年度') {
    return figure.n < 1000 && unit.unit !== '日' && lastsBefore(text, figure.start);
  }
  if (isAroundTheClock(text, figure, unit)) return false;
  return !RECENT.has(text.charAt(figure.start - 1));
}

const AGES = new Set(['岁', '周岁']);

/** 提前3天, 限期1个月, 每3个月, 第3天. */
function leadsToDeadline(text: string, at: number): boolean {
  const two = text.slice(Math.max(0, at - 2), at);
  return two === '提前' || two === '限期' || two === '延期' || two.endsWith('限') || two.endsWith('隔');
}

/** 3日内, 一个月后, 5日前: a deadline; of 以内 only where nothing is squeezed into it (压缩至3周以内 is a quantity). */
function isDeadlineEdge(text: string, at: number, before: Bound | null, start: number): boolean {
  const next = text.charAt(at);
  if (next === '内') return !squeezedBefore(text, start);
  if (next === '后' || next === '前' || next === '起') return true;
  const two = text.slice(at, at + 2);
  if (
    two === '之内' ||
    two === '之前' ||
    two === '之后' ||
    two === '以后' ||
    two === '以前' ||
    two === '以来'
  )
    return true;
  return (
    two === '以内' && before === null && !squeezedBefore(text, start) && !SQUEEZES.has(text.charAt(start - 1))
  );
}

const SQUEEZES = new Set('至到在为成'.split(''));
const RECENT = new Set('近前后去今来'.split(''));

/** 三年行动 is a name; 满一年, 连续两年, 为期三年 last. */
function lastsBefore(text: string, at: number): boolean {
  return LASTING.test(tail(text, at, 5));
}

const LASTING =
  /(?:连续|为期|长达|延长|期限|任期|有效期|保护期|历时|工作|从业|参保|缴费|保存|保管|质保|服务|学制|最快|最短|持续|不少|聘期|试用)为?$/u;

/** 24小时值守, 7×24小时: continuous, see the cadence parser. */
function isAroundTheClock(text: string, figure: Figure, unit: UnitReading): boolean {
  return (
    figure.n === 24 &&
    (unit.unit === '小时' || unit.unit === '个小时') &&
    text.charAt(figure.start - 1) !== '满'
  );
}
