/**
 * Reads the examples of a rule's pages: fenced blocks that start with ```text, with words behind it that say what they are.
 *
 *     ## A title for the examples below it
 *     ```text bad        a plan that the rule reports      ```text good     one that it does not
 *     ```text previous   the version before the next plan  ```json options  options of the rule for the next plan
 *
 * In `spec/valid.md` and `spec/invalid.md` the kind goes without saying: ```text.
 */
import type { OptionValue } from '../src/rules/rule.ts';

export interface Example {
  readonly title: string;
  readonly kind: 'good' | 'bad';
  readonly text: string;
  readonly previous: string | null;
  readonly options: Readonly<Record<string, OptionValue>>;
}

const FENCE = /^```(?<info>.*)$/u;
const TITLE = /^#{2,3} (?<title>.+)$/u;

export function readExamples(markdown: string, usual: Example['kind'] = 'good'): Example[] {
  const examples: Example[] = [];
  let title = '';
  let block: { info: string; lines: string[] } | null = null;
  let next: Pick<Example, 'previous' | 'options'> = { previous: null, options: {} };
  for (const line of markdown.split('\n')) {
    const info = FENCE.exec(line)?.groups?.['info'];
    if (info === undefined) {
      if (block) block.lines.push(line);
      else title = TITLE.exec(line)?.groups?.['title'] ?? title;
    } else if (!block) block = { info: info.trim(), lines: [] };
    else {
      const text = block.lines.join('\n');
      if (block.info === 'text previous') next = { ...next, previous: text };
      else if (block.info === 'json options')
        next = { ...next, options: JSON.parse(text) as Example['options'] };
      else if (/^text(?: good| bad)?$/u.test(block.info)) {
        const kind = block.info === 'text bad' ? 'bad' : block.info === 'text good' ? 'good' : usual;
        examples.push({ title, kind, text, ...next });
        next = { previous: null, options: {} };
      }
      block = null;
    }
  }
  return examples;
}
