/** Tells words that will show (a number, a thing, a visible act) from words that only give a direction. */

/** An act that one can see or a thing that one can hold: 建立…台账, 召开…会议, 签订…协议. */
const VISIBLE =
  /制定|制订|编制|编印|修订|印发|出台|发布|公布|公示|召开|举办|举行|组织|开展|建立|建成|组建|成立|新建|签订|安装|配备|采购|培训|检查|抽查|排查|评估|考核|上线|开通|验收|报送|通报/u;

/** Something that will be there or not: 健全服务公约, 落实陪餐制度, 推行“以租代购”, 增补15种. */
const CONCRETE =
  /[“”"《》\d]|制度|机制|平台|网络|系统|公约|规范|规程|规定|办法|政策|标准|指南|目录|清单|台账|名录|档案|基金|模式|预案|方案|数据库|专班|试点|替换|改造|工程|条例|规则|细则/u;

/** By publishing a guide: the direction comes with an act. */
const EN_VISIBLE =
  /\bby \w+ing\b|\b(?:publish|hold|train|deliver|open|launch|appoint|survey|install|recruit|complete|submit|adopt)(?:s|es|ing)?\b/iu;

/** Whether something in the words can be seen, counted or held afterwards. Chinese and English. */
export function hasSubstance(words: string): boolean {
  return CONCRETE.test(words) || VISIBLE.test(words) || EN_VISIBLE.test(words);
}
