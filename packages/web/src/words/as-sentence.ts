/** What a definition says in a phrase, where it stands by itself: it begins with a capital. Chinese stays as it is. */
export const asSentence = (phrase: string): string => {
  const [first = ''] = phrase;
  return first.toUpperCase() + phrase.slice(first.length);
};
