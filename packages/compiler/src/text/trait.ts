/**
 * Character traits: one table look-up per character says which parsers can have any business with a clause.
 *
 * A clause carries the OR of its characters' traits (`Clause.traits`); a parser that needs, say, a digit or a Chinese
 * numeral returns at once when neither bit is set. This is what keeps the whole compile linear and quick.
 */
export const Trait = {
  digit: 1 << 0,
  numeral: 1 << 1,
  every: 1 << 2,
  /** 年月日季周旬天期 and the like: a unit of the calendar. */
  calendar: 1 << 3,
  /** 前后内底末初起: an edge of a period. */
  edge: 1 << 4,
  bookTitle: 1 << 5,
  quote: 1 << 6,
  paren: 1 << 7,
  /** Characters that owner phrases turn on: 牵责负配协由各同. */
  duty: 1 << 8,
  /** Last characters of organisation names: 部局委办处科室院会组校. */
  organisation: 1 << 9,
  /** Last characters of documents: 案册单表书账告则. */
  document: 1 << 10,
  /** Last characters of mechanisms: 制机系台动度程. */
  mechanism: 1 << 11,
  /** 不至少以超约左余达: a comparator may stand here. */
  comparator: 1 << 12,
  /** Latin letters. */
  latin: 1 << 13,
  /** * × X ＊ □ _: a hole may stand here. */
  hole: 1 << 14,
  /** White space and invisible characters inside the clause. */
  space: 1 << 15,
} as const;

const MEMBERS: Readonly<Record<keyof typeof Trait, string>> = {
  digit: '0123456789０１２３４５６７８９',
  numeral: '〇零一二三四五六七八九十百千万亿两俩仨半几数双多',
  every: '每逐按月季年周日',
  calendar: '年月日号季度周旬天期时分秒星礼假节常即',
  edge: '前后内底末初起止间中旬际尽早近终当先',
  bookTitle: '《〈',
  quote: '“”"「」『』‘’',
  paren: '（(〔[【',
  duty: '牵责负配协由各同联会参与担任',
  organisation:
    '部局委办处科室院会组校司厅署站馆队所中心公司集团府厂社区县市省乡镇街村行台园班店库协门位方机构员长人师生官任',
  document: '案册单表书账告则法划录档度要报程范标准图件库集本材料约纪简细见议令函稿案例汇编',
  mechanism: '制机系台动度程会坊赛训班组式库网络点站心地区带链模平活建工项目评检查培',
  comparator: '不至少以上下超约左右余达近高低于过多突破逾满',
  latin: '',
  hole: '*＊×XxＸ□_＿',
  space: ' \t\u00a0\u3000\u2002\u2003\u2009\u202f\u200b\u200c\u200d\u2060\u00ad\ufeff',
};

/** Traits by UTF-16 code unit. */
export const TRAITS: Uint16Array = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(65_536);
  for (const [name, members] of Object.entries(MEMBERS)) {
    const bit = Trait[name as keyof typeof Trait];
    for (let i = 0; i < members.length; i++) {
      const code = members.charCodeAt(i);
      table[code] = (table[code] ?? 0) | bit;
    }
  }
  for (let code = 65; code <= 122; code++) {
    if (code <= 90 || code >= 97) table[code] = (table[code] ?? 0) | Trait.latin;
  }
  return table;
}
