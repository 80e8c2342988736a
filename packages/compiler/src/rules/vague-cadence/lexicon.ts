/** Words that sound like a frequency. Words for speed (及时, 立即, promptly) are none: they answer to an event. */
export const VAGUE_WORDS: ReadonlySet<string> = new Set([
  '定期',
  '不定期',
  '定期不定期',
  '经常',
  '经常性',
  '时常',
  '适时',
  '常态化',
  '常态长效',
  '阶段性',
  '择机',
  '分批次',
  'regularly',
  'on a regular basis',
  'periodically',
  'on a periodic basis',
  'from time to time',
  'frequently',
  'as appropriate',
  'as needed',
  'as necessary',
  'at regular intervals',
  'routinely',
]);

/** What is rightly done at no fixed time: 不定期抽查, 不定期组织暗访. */
export const SPOT_CHECKS =
  /^(?:地|开展|组织|进行|对)?[^，。；]{0,4}(?:抽查|抽检|检查|暗访|督查|巡查|巡检|核查|更换|走访)/u;

/** Behind 常态化 or 定期 these make a name, not a rhythm: 常态化机制, 定期报告制度. */
export const STANDING_NOUNS = /^(?:的)?[^，。；、]{0,4}(?:机制|制度|体系|格局|报告)/u;

/** 常态化防控, 适时调整: state and choice. Only before an event do these stand where a rhythm or a date should. */
export const ONLY_BEFORE_EVENTS: ReadonlySet<string> = new Set([
  '常态化',
  '常态长效',
  '经常性',
  '适时',
  '择机',
  '阶段性',
]);

/** 常态化开展…, 适时召开… */
export const EVENTS =
  /^(?:地)?(?:开展|组织|举办|举行|召开|检查|巡查|排查|走访|宣传|通报|回访|培训|演练|发布)/u;
