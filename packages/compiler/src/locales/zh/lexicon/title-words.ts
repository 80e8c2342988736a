/** What titles of documents end in, and what lines round a title look like. */
import { words } from './words.ts';

/** Kinds of document: a line near the top that ends so is its title. */
export const DOCUMENT_KINDS: readonly string[] = words(`
  通知 意见 方案 要点 计划 规划 纲要 总结 报告 汇报 清单 办法 措施 规定 制度 细则 决定 通报 公告 通告 预案 安排 分工 任务 台账 规则 标准
  指南 守则 章程 条例 倡议书 责任书 责任制 承诺书 目标 情况 工作 行动 讲话 致辞 职责 部署 打算 思路 任务书 责任清单 任务分解表 分解表 一览表
  计划表 明细表 明细 汇总表 表 材料 说明 公报 函 批复 请示 议案 决议 纪要 日程 议程 手册 规程 须知`);

/** A line that ends so is the head of an official letter: 某某局文件. */
export const LETTERHEAD_ENDING = '文件';
