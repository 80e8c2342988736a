/** Words in which a numeral character counts nothing. Longer words win over the numbers inside them. */
import { words } from './words.ts';

export const WORDS_WITH_NUMERALS: readonly string[] = words(`
  一切 一样 一起 一些 一般 一定 一直 一旦 一律 一看 一致 一共 一边 一面 一方面 一向 一同 一道 一味 统一 唯一 四川 五台山 五角大楼 九江 十足 十分 千万别 九九 陽光九九
  美元 陆地 陸地 陆续 大陆 大陸 登陆 登陸 海陆空 队伍 隊伍 入伍 退伍 伍仁 收拾 拾取 拾起 拾到 朝花夕拾 放肆 肆意 肆无忌惮 两两 万万没
`);
