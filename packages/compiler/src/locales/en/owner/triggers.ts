/** Words that announce who leads, does or helps, as data, and the parser that reads the names behind them. */
import type { Facet, OwnerRole } from '../../../types.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { bitsAt, hasWords, isCapital, wordAt, type Sentence } from '../words.ts';
import { isOwnerName, pushOwners, readNameAhead, type Name } from './owner-name.ts';

interface Trigger {
  readonly words: readonly string[];
  readonly role: OwnerRole;
  /** Any noun phrase behind it is a name; else it must look like one. */
  readonly sure: boolean;
}

/** `|` separates phrases. Sure ones announce nothing but people and bodies. */
const PHRASES: readonly (readonly [role: OwnerRole, sure: boolean, phrases: string])[] = [
  [
    'lead',
    true,
    'led by|headed by|chaired by|sponsored by|overseen by|coordinated by|co-ordinated by|under the leadership of|' +
      'under the direction of|spearheaded by|convened by',
  ],
  [
    'do',
    true,
    'delivered by|undertaken by|carried out by|implemented by|the responsibility of|responsibility of|assigned to|' +
      'managed by|run by|owned by|prepared by|conducted by|performed by|approved by|signed off by|produced by|drafted by',
  ],
  [
    'with',
    true,
    'in partnership with|in collaboration with|in cooperation with|in co-operation with|in conjunction with|' +
      'in consultation with|in association with|together with|jointly with|with support from|with the support of|' +
      'with help from|with the help of|with input from|supported by|assisted by|alongside|working with|work with|' +
      'collaborate with|collaborating with|partner with|partnering with|working closely with|work closely with|' +
      'working alongside|liaise with|consult with|consulting with|engage with|engaging with|meet with|in liaison with|co-funded by|funded by|with assistance from|in coordination with',
  ],
  ['do', false, 'by'],
  ['with', false, 'with'],
];

const TRIGGERS = byFirstWord();

export function readTriggered(sentence: Sentence, out: Facet[]): void {
  for (let i = 0; i < sentence.count; i++) {
    const trigger = TRIGGERS.get(wordAt(sentence, i))?.find(({ words }) => hasWords(sentence, i, words));
    if (!trigger) continue;
    const at = i + trigger.words.length;
    const name = readNameAhead(sentence, at);
    if (name.next <= name.first || !isAnnounced(sentence, i, name, trigger)) continue;
    if (isRecord(sentence, i)) continue;
    pushOwners(sentence, name, trigger.role, out);
    i = Math.max(at, name.next) - 1;
  }
}

function isAnnounced(sentence: Sentence, i: number, name: Name, { sure, role }: Trigger): boolean {
  if (sure) return true;
  // "by the Estates Team" behind a participle; "by April" and "by working with" are something else.
  const before = wordAt(sentence, i - 1);
  if (role === 'do' && (bitsAt(sentence, i - 1) & WordClass.verbEd) === 0 && !before.endsWith('ed'))
    return false;
  // shared with, discussed with: they are told, and do nothing
  if (
    role === 'with' &&
    (/^(?:shared?|discuss(?:ed)?|agreed?|comply|consistent|line|accordance)$/.test(before) ||
      isMatter(sentence, i))
  )
    return false;
  return (
    hasCapital(sentence, name) &&
    isOwnerName(sentence, { first: name.first, next: firstPartEnd(sentence, name) })
  );
}

/** Replace lamps with LED, equip halls with WiFi: what with, not with whom. */
function isMatter(sentence: Sentence, i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - LONGEST_OBJECT; at--)
    if (
      /^(?:replac|equip|fit|fill|lin|suppl|compar|swap|match|combin|cover|treat)(?:e|es|ed|s|ing|ted|y|ies)?$/.test(
        wordAt(sentence, at),
      )
    )
      return true;
  return false;
}

const LONGEST_OBJECT = 6;

/** (Approved and adopted by the Board, 7 March 2024): what a note at the end of a document records, nobody is to do. */
function isRecord(sentence: Sentence, i: number): boolean {
  if (wordAt(sentence, 0) !== '(') return false;
  for (let at = 1; at <= i; at++) {
    const word = wordAt(sentence, at);
    if (!RECORDED.has(word) && word !== 'and' && word !== 'by' && word !== ',') return false;
  }
  return true;
}

const RECORDED: ReadonlySet<string> = new Set(
  'approved adopted agreed ratified endorsed accepted revised reviewed amended updated signed issued'.split(
    ' ',
  ),
);

function hasCapital(sentence: Sentence, { first, next }: Name): boolean {
  for (let i = first; i < next; i++) if (isCapital(sentence, i)) return true;
  return false;
}

function firstPartEnd(sentence: Sentence, { first, next }: Name): number {
  for (let i = first + 1; i < next; i++) if (wordAt(sentence, i) === ',') return i;
  return next;
}

function byFirstWord(): ReadonlyMap<string, readonly Trigger[]> {
  const map = new Map<string, Trigger[]>();
  for (const [role, sure, phrases] of PHRASES) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(/[ ]|(?=-)|(?<=-)/);
      const list = map.get(words[0] ?? '') ?? [];
      list.push({ words, role, sure });
      map.set(words[0] ?? '', list);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}
