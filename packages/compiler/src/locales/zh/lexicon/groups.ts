/** Groups and places that act in plans: 各地, 双方, 第三方, 区县, provinces. Endings as in `organisations.ts`. */
import { words } from './words.ts';

/** Names that are whole by themselves. */
export const GROUPS: readonly string[] = words(`
  各地 各级 各方 各方面 双方 三方 四方 多方 校企双方 各方力量 第三方 第三方机构 有关方面 相关方面 社会力量 社会各界 社会各方 社会资本 民间资本 地方 各地方 一些地方 有关地方 各地各部门 各地区 各部门 各单位 各有关单位 各相关单位 各有关部门 各相关部门 全体 全体师生 全体职工
  我局 我委 我院 我校 我馆 我市 我县 我区 我省 我部 我办 我处 我厅 我所 我司 我公司 我中心 我镇 我乡 我村 我街道 我们 本局 本院 省级 市级 县级 区级 镇级 乡级 村级 校级 院级 中央 中央企业 国企 央企 民企 小微企业 各校 各院 各园 各馆 各室 各部 各科 各处 各所 各站 各队 各组 各厅 各局 各委 各办 各镇 各乡 各村 各县 各区 各市 各省 各街道 各社区 各班 各系 各县区 各区县 各乡镇 各镇街 各市县 各市区 各片区 各市州 各盟市 各州市 行业 每村 每镇 每校 每县 每乡 每院 每馆 每企`);

/** Endings of places. A place acts when it is a group (各区县), has a province before it, or somebody makes it act. */
export const PLACE_ENDINGS: readonly string[] = words(`
  地区 省份 城市 大中城市 省 市 县 区 旗 州 盟 镇 乡 村 区县 县区 市县 县市 乡镇 镇街 镇乡 村镇 街镇 市州 州市 片区 行政村 自然村 建制村 自治区 直辖市 自治州 自治县 特区 特别行政区 林区 库区 灌区 灾区 试验区 示范区 合作区 功能区 先行区 口岸 机场 港口  景区 区域 `);

/** Words with such an ending that name no place that could act. */
export const NO_PLACES: readonly string[] = words(`
  节省 反省 上市 股市 楼市  夜市 闹市 入市 退市 集市 菜市 农村 乡村 美丽乡村 和美乡村 城乡 家乡 返乡 下乡 城镇 进村 到村 驻村 入村 全省 全市 全县 全区 全镇 全乡 全村 全州 本省 本市 本县 本区 小区 辖区   院区  厂区 景区内 误区 禁区 盲区 雷区 特色小镇 小镇 重镇 强镇 强县 强市 强省 大省 大县 大市 跨省 跨市 跨区 出省 外省 分区 分市 分县 一市 一县 一区 一镇 一村 多村 示范村 示范镇 示范县 创建县 一省`);

/** Provinces, autonomous regions and municipalities: a closed list; a place name that opens with one is a proper name. */
export const PROVINCES: readonly string[] = words(`
  北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾`);
