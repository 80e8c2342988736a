/** The words of an inline token: emphasis and link marks gone, line breaks kept as \n. */
import type { Token } from 'markdown-it';

export function inlineText(token: Token): string {
  let text = '';
  for (const child of token.children ?? []) {
    if (child.type === 'softbreak' || child.type === 'hardbreak') text += '\n';
    else if (child.type === 'html_inline') text += /^<br\b/i.test(child.content) ? '\n' : '';
    else if (child.type === 'image') continue;
    else text += child.content;
  }
  return text;
}
