import { describe, expect, it } from 'vitest';
import { scanLines } from './scan-lines.ts';

function asides(text: string): boolean[] {
  return scanLines(text).map(({ aside }) => aside);
}

const AROUND = [
  '首页 > 政务公开 > 规划计划',
  '当前位置：首页 / 工作计划',
  '您现在的位置：首页>通知公告',
  '索 引 号：33000000/2026-00012',
  '索引号\t33000000/2026-00012\t主题分类\t卫生',
  '发布机构：青河市卫生健康局',
  '【公开日期】2026-02-11',
  '发布时间：2026-02-11 10:23 来源：市卫生健康局 字体：[大 中 小] 打印 关闭',
  '浏览次数：128',
  '责任编辑：综合科',
  '上一篇：关于节假日值班的通知',
  '扫一扫在手机打开当前页',
  '版权所有：青河市卫生健康局 主办单位：青河市卫生健康局 ICP备00000000号',
  'Skip to main content',
  'Home > Your council > Plans and strategies',
  'Published: 12 March 2026',
  'Last updated 14 March 2026',
  'Print this page',
  '© Riverford Borough Council 2026',
];

const OWN = [
  '主办单位：市图书馆',
  '首页改版于6月底前完成',
  '来源广泛征集文献500册。',
  '发布时间：每月5日前公布上月数据。',
  '上一篇章收官，下一步抓落实',
  '打印设备更新20台',
  '网站地图功能于9月底前上线。',
  'Home visits will be offered to every new parent.',
  'Publish the annual report by June 2026',
  'Contact all tenants by May 2026',
  'Search and rescue training will be held each quarter.',
];

describe('what a web page puts round a document', () => {
  it.each(AROUND)('is set aside: %s', (line) => {
    expect(asides(`${line}\n`).every(Boolean)).toBe(true);
  });

  it.each(OWN)('is not: %s', (line) => {
    expect(asides(line)).toEqual([false]);
  });
});
