/**
 * Words of label lines (牵头单位：教务处) and of table headers (任务 | 措施 | 责任单位 | 完成时限), by what they say of the text
 * behind or below them.
 *
 * `null`: a known name of a column or line that says nothing about commitments; it still ends the label before it.
 */
import type { Label } from '../../../types.ts';

const LABEL_WORDS: readonly (readonly [label: Label | null, words: string])[] = [
  // One unit or leader answers for the whole.
  [
    'lead',
    '牵头单位 牵头部门 牵头科室 牵头处室 牵头股室 牵头部室 牵头人 牵头领导 牵头校领导 ' +
      '牵头责任单位 牵头 牵头单位及负责人 主责单位 主责部门 主办单位 主办部门 主责处室 ' +
      '责任领导 分管领导 包保领导 挂点领导 责任校领导 责任馆领导 责任院领导 总负责人 总牵头 ' +
      '领衔领导 第一责任人 第一责任单位',
  ],
  // Who carries it out.
  [
    'do',
    '责任单位 责任部门 责任科室 责任处室 责任股室 责任部室 责任主体 责任人 责任人员 ' +
      '责任分工 责任岗位 责任单位及责任人 责任单位（部门） 负责单位 负责部门 负责科室 ' +
      '负责处室 负责人 负责人员 承办单位 承办部门 承办科室 承办人 承担单位 实施单位 ' +
      '实施部门 实施主体 执行单位 执行部门 落实单位 落实部门 组织单位 组织部门 组织实施 ' +
      '完成单位 建设单位 具体责任人 直接责任人 经办人 工作单位 责任方 主管部门 主管单位 ' +
      '填报单位 申报单位 主要责任单位 具体责任单位 具体负责人 具体承办人 直接责任单位 直接负责人',
  ],
  // Who helps.
  [
    'with',
    '配合单位 配合部门 配合科室 配合处室 配合股室 配合部室 配合 协办单位 协办部门 ' +
      '协办科室 协同单位 协同部门 协助单位 协助部门 协作单位 参与单位 参与部门 参加单位 ' +
      '参加部门 参与科室 会同单位 协同配合单位 参加人员 参与人员 参会人员 配合责任单位 ' +
      '联合单位 对口协助单位 对口协助部门 对口支援单位 对口帮扶单位 对口单位 协助科室 协助处室 支持单位 ' +
      '支持部门 技术支持单位 技术支撑单位 支撑单位 主要配合单位 其他配合单位',
  ],
  // By when, and the pace of it.
  [
    'deadline',
    '完成时限 完成时间 完成期限 完成日期 完成节点 完成月份 时限 时限要求 时间 时间安排 ' +
      '时间节点 时间要求 时间进度 时间进度安排 时间表 期限 办结时限 整改时限 整改期限 ' +
      '进度安排 进度要求 进度 进度计划 时序进度 工作进度 计划完成时间 计划时间 实施时间 ' +
      '推进时间 推进节点 起止时间 活动时间 节点 工作时限 实施周期 实施期限 频次 ' +
      '完成时限要求 阶段安排 月份 季度 到期日 到期日期 截止日期 截止时间 截止日 最后期限 完成日',
  ],
  // How: what is to be done about the task.
  [
    'measure',
    '具体措施 工作措施 主要措施 重点措施 保障措施 落实措施 整改措施 推进措施 措施 ' +
      '具体举措 工作举措 主要举措 重点举措 推进举措 举措 创新举措 具体做法 主要做法 做法 ' +
      '实施内容 具体内容 主要内容 工作内容 建设内容 重点内容 活动内容 内容 实施步骤 ' +
      '工作步骤 工作安排 具体安排 具体要求 工作要求 任务要求 任务分解 任务分解/时序进度 ' +
      '任务分解及时序进度 推进计划 推进路径 实施路径 工作路径 工作计划 具体任务 具体工作 ' +
      '具体工作任务 任务措施 任务内容 职责分工 重点工作措施 工作方法 方法步骤 活动安排 ' +
      '实施方式 工作方式 任务描述 职责内容 工作职责 具体职责 主要职责',
  ],
  // What: the task itself.
  [
    'task',
    '任务 工作任务 重点任务 主要任务 目标任务 任务名称 任务事项 任务目标 年度任务 ' +
      '重点工作 重点工作任务 工作事项 重点事项 事项 工作项目 项目 项目名称 重点项目 ' +
      '工作名称 活动名称 活动主题 任务清单 任务类别 类别 领域 工作类别 问题 存在问题 ' +
      '问题清单 主题 模块 板块 一级任务 二级任务 工作分类 改革任务 改革事项 实事项目 ' +
      '民生实事 工作重点 职责 职责事项 制度名称 文件名称',
  ],
  // What shall have come of it.
  [
    'result',
    '成果 成果形式 工作成果 预期成果 预期成效 预期目标 工作目标 年度目标 目标 目标值 ' +
      '目标要求 工作成效 成效 完成标准 完成标志 完成形式 考核要点 考核指标 考核标准 ' +
      '考核内容 考核要求 考核方式 评价指标 评价标准 验收标准 绩效指标 绩效目标 主要指标 ' +
      '量化指标 指标 指标值 工作标准 达成目标 衡量标准 工作要点 标志性成果 成果清单 产出 ' +
      '预期效果 整改目标 佐证材料 支撑材料 印证材料 检查要点',
  ],
  ['number', '序号 编号 序 项次 任务编号 项目编号 任务序号 序列 号'],
  // Known, but of no use here.
  [
    null,
    '备注 说明 联系人 联系电话 联系方式 完成情况 进展情况 完成进度 状态 得分 分值 权重 ' +
      '签字 适用范围 附件 主送 抄送 地点 活动地点 金额 投资 总投资 资金来源 经费 依据 ' +
      '政策依据 审核人 填报人 单位 部门 数量 计量单位 岗位 姓名 职务 来源 原文 原文位置 ' +
      '进展 当前进展 最新进展 存在困难 下一步打算 预算 年度投资 资金 资金安排 评价 自评 ' +
      '自评分 评分 扣分 亮灯 预警 督办 督办情况 办理情况 办结情况 销号情况 整改情况 是否完成 是否办结 ' +
      '任务来源 文件依据 来源依据 基线 基期值 上年完成 上年实绩 现状 现状值 签名 页码 网址 链接',
  ],
];

/** Label words to what they say. Looked up with spaces and outer brackets taken off. */
export const LABELS: ReadonlyMap<string, Label | null> = new Map(
  LABEL_WORDS.flatMap(([label, words]) => words.split(' ').map((word) => [word, label] as const)),
);

/**
 * Parts that decide for column names not in the list (2026年度重点工作任务, 市级牵头责任部门), in order: the first one found
 * wins. Used for table headers only, where every cell is known to be a name.
 */
export const HEADER_PARTS: readonly (readonly [part: string, label: Label | null])[] = [
  ['序号', 'number'],
  ['编号', 'number'],
  ['批示', null],
  ['牵头', 'lead'],
  ['主责', 'lead'],
  ['领导', 'lead'],
  ['配合', 'with'],
  ['协办', 'with'],
  ['协同', 'with'],
  ['参与', 'with'],
  ['责任', 'do'],
  ['负责', 'do'],
  ['承办', 'do'],
  ['实施单位', 'do'],
  ['实施主体', 'do'],
  ['谁', 'do'],
  // What became of it, where it comes from, what it costs: no part of what is promised.
  ['现状', null],
  ['情况', null],
  ['原因', null],
  ['备注', null],
  ['状态', null],
  ['原文', null],
  ['来源', null],
  ['依据', null],
  ['进展', null],
  ['联系', null],
  ['电话', null],
  ['资金', null],
  ['经费', null],
  ['预算', null],
  ['投资', null],
  ['金额', null],
  ['得分', null],
  ['评分', null],
  ['分值', null],
  ['权重', null],
  ['是否', null],
  ['困难', null],
  ['签字', null],
  ['附件', null],
  ['问题', 'task'],
  ['隐患', 'task'],
  ['短板', 'task'],
  ['措施', 'measure'],
  ['举措', 'measure'],
  ['怎么', 'measure'],
  ['如何', 'measure'],
  ['分解', 'measure'],
  ['步骤', 'measure'],
  ['频次', 'deadline'],
  ['频率', 'deadline'],
  ['何时', 'deadline'],
  ['时候', 'deadline'],
  ['截止', 'deadline'],
  ['到期', 'deadline'],
  ['时限', 'deadline'],
  ['时间', 'deadline'],
  ['期限', 'deadline'],
  ['进度', 'deadline'],
  ['节点', 'deadline'],
  ['考核', 'result'],
  ['成果', 'result'],
  ['成效', 'result'],
  ['指标', 'result'],
  ['标准', 'result'],
  ['程度', 'result'],
  ['效果', 'result'],
  ['内容', 'measure'],
  ['要求', 'measure'],
  ['任务', 'task'],
  ['项目', 'task'],
  ['事项', 'task'],
  ['工程', 'task'],
  ['目标', 'result'],
  ['工作', 'task'],
  ['做什么', 'task'],
  ['干什么', 'task'],
];
