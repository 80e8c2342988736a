/** A festival named beside a yearly cadence, as a named day: 每年清明节前 → `清明-1` (the day before), 每年重阳节 → `重阳`. */
export function festivalIn(phrase: string): string | null {
  const match = FESTIVAL.exec(phrase);
  const name = match?.[1];
  if (name === undefined) return null;
  const day = name === '五一' ? '劳动' : name === '十一' ? '国庆' : name;
  return match?.[2] === undefined ? day : `${day}-1`;
}

/** Right behind 每年 only: in 每年开展一次五一劳动竞赛 the words name the thing, not its day. */
const FESTIVAL =
  /^每年[的在于逢]?(元旦|春节|元宵|清明|五一|劳动(?=节)|端午|七夕|中秋|国庆|十一(?=[节前])|重阳|冬至|腊八|除夕)节?(?:假期)?(之?前)?/u;
