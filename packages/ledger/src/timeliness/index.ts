export { countTimeliness, type TimelinessCounts } from './count-timeliness.ts';
export { lightOf, overrideLight, turnedRed, type ShownLight } from './light.ts';
export { overdueDays, type OverdueDays, type OverdueInput } from './overdue-days.ts';
export { timeliness, type TimelinessInput } from './timeliness.ts';
