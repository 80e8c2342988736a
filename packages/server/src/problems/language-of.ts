import type { Language } from './fill-words.ts';

/** The language somebody reads best of the two, by Accept-Language (RFC 9110 §12.5.4); Chinese where nothing is said. */
export function languageOf(header: string | undefined): Language {
  let best: { language: Language; weight: number } = { language: 'zh', weight: 0 };
  for (const item of (header ?? '').slice(0, 1000).split(',')) {
    const [range = '', ...parameters] = item.trim().toLowerCase().split(';');
    const language = range.startsWith('zh') || range === '*' ? 'zh' : range.startsWith('en') ? 'en' : null;
    const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
    const weight = quality === undefined ? 1 : Number(quality.trim().slice(2));
    if (language !== null && weight > best.weight) best = { language, weight };
  }
  return best.language;
}
