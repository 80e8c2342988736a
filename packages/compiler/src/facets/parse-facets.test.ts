import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';

const MARKS = [
  '1、',
  '1.',
  '1．',
  '（一）',
  '（1）',
  '(1)',
  '3）',
  '①',
  '一、',
  '一是',
  '- ',
  '● ',
  '第一条 ',
];

/** The facets of a plan's one item, as written, without where they stand. */
function stated(item: string): string[] {
  const { text, commitments } = compile(`2026年工作要点\n一、重点工作\n${item}\n`);
  return commitments.flatMap(({ cadence, deadlines, quantities, owners }) =>
    [...cadence, ...deadlines, ...quantities, ...owners].map(({ span }) => text.slice(...span)),
  );
}

describe('what an item says does not hang on how it is numbered', () => {
  it.each<[item: string, ...facets: string[]]>([
    ['下半年组织业务培训。', '下半年'],
    ['暑期开展志愿服务活动3次。', '暑期', '3次'],
    ['寒暑假期间组织教师培训。', '寒暑假期间'],
    ['每逢节假日前开展一次安全检查。', '每逢节假日前', '一次'],
    ['汛期实行24小时值班。', '24小时', '汛期'],
    ['月月开展检查。', '月月'],
    ['财务科每月25日前报送报表。', '每月', '25日前', '财务科'],
    ['全年更新图书3000册。', '全年更新图书3000册'],
  ])('%s', (item, ...facets) => {
    for (const mark of ['', ...MARKS]) expect(stated(mark + item), mark).toEqual(facets);
  });
});
