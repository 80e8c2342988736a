/**
 * Finds what a web page puts round a document that is copied from it: the path to the page, the fields of its index card,
 * when it was put up, what to click, and the foot of the site.
 *
 * Only short lines without a full stop are looked at, and only words that no plan opens a line with.
 */
import type { Line } from '../types.ts';

/** Marks the lines (replaces the entries). */
export function findAsides(text: string, lines: Line[]): void {
  for (const [i, line] of lines.entries()) {
    if (!line.toc && isAside(text, line)) lines[i] = { ...line, mark: null, aside: true };
  }
}

const LONGEST = 220;

/** First characters of such lines: most lines are told by their first character alone. */
const FIRST = new Set(
  '索主体组分发制公信文有时效生失废更来作责编审浏阅访点字【[〖您你当现所首上下相扫打关返收登注无附',
);
const FOOT_FIRST = new Set(
  '版主承地网技联京沪津渝粤苏浙鲁冀豫川蜀鄂湘赣皖闽晋陕甘青宁新藏云滇贵黔桂琼辽吉黑蒙传邮',
);
const LATIN_FIRST = new Set('ABCDFHLPSYabcdfhlpsy(©');

function isAside(text: string, { start, end, mark }: Line): boolean {
  const first = text.charAt(start);
  if (end - start > LONGEST) return false;
  if (first !== '[' && (first.charCodeAt(0) < 0x80 || first === '©'))
    return LATIN_FIRST.has(first) && mark === null && ENGLISH.test(text.slice(start, end));
  if (!FIRST.has(first) && !FOOT_FIRST.has(first)) return false;
  const written = text.slice(start, end);
  if (written.includes('。')) return false;
  return CARD.test(written) || PATH.test(written) || BUTTONS.test(written) || FOOT.test(written);
}

/** 索引号：… · 发布时间：2026-02-11 来源：… */
const CARD =
  /^[【[〖]?(?:索\s{0,4}引\s{0,4}号|信息索引|主题分类|主题词|体裁分类|组配分类|分\s{0,2}类|发布机构|发布单位|发布部门|发文机关|发文机构|发文字号|制发机关|公开主体|公开方式|公开范围|公开目录|信息来源|信息名称|信息分类|信息公开类别|文件编号|文\s{0,8}号|有效性|时效性|效力状态|生效日期|失效日期|废止日期|公开日期|公开时间|公开责任部门|成文日期|成文时间|生成日期|发文日期|发布日期|发布时间|更新时间|来\s{0,4}源|作\s{0,2}者|责任编辑|编\s{0,2}辑|审\s{0,2}核|浏览次数|浏览量|浏览|阅读次数|阅读量|访问量|访问次数|点击数|点击率|点击量|字\s{0,2}体|字\s{0,2}号|分享到?)(?:\s{0,3}[】〗\]]|\s{0,2}[:：\t])/u;

/** 首页 > 政务公开 > 规划计划 */
const PATH = /^(?:[【[]?(?:您|你)?(?:当前|现在|所在)的?(?:所在)?位置|首\s{0,2}页\s{0,3}(?:[>＞»›/-]|$))/u;

/** 打印 关闭 · 上一篇：… · 扫一扫在手机打开当前页 · 【字体：大 中 小】 */
const BUTTONS =
  /^[【[]?(?:[上下]一[篇条页]\s{0,2}(?:[:：>＞]|$)|相关(?:链接|文章|新闻|附件|信息|阅读|解读|稿件)|扫一扫|打印(?:本[页文]|此页|页面)?[】\]]?(?:\s|$)|关闭(?:窗口|本页|页面)?[】\]]?(?:\s|$)|返回(?:顶部|首页|列表|上一页)|收藏(?:本[页文])?[】\]]?(?:\s|$)|登录\s|注册\s|无障碍|分享到|附件下载|点击(?:下载|查看))/u;

/** 版权所有：… · 主办单位：… ICP备…号 */
const FOOT =
  /^(?:版权所有|网站地图|网站标识码|技术支持|公安备案|传真[:：]|邮编[:：]|邮箱[:：])|[ICPicp]{3}备|公网安备|网站标识码|版权所有/u;

const ENGLISH =
  /^(?:skip to (?:main )?content|home\s*[>»›/|]|you are here\b|breadcrumb|(?:date )?published(?: on)?:|(?:first|last) (?:published|updated|reviewed|modified)\b.{0,40}$|date (?:published|created|modified)|share (?:this|on)\b.{0,20}$|print (?:this )?page$|print$|contact us$|back to top$|accept (?:all )?cookies|cookies?(?: policy| settings| preferences)?$|accessibility(?: statement)?$|privacy(?: policy| notice)?$|sitemap$|site map$|subscribe\b.{0,30}$|log ?in\b.{0,12}$|sign in\b.{0,12}$|search$|download\b.{0,60}\b(?:pdf|docx?|kb|mb)\b.{0,8}$|page \d{1,4}(?: of \d{1,4})?$|©|\(c\) copyright|copyright\b|all rights reserved|advertisement$|follow us\b.{0,30}$|a to z of services$|your council$|listen$)/iu;
