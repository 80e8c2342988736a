/**
 * The characters that a match of a regular expression can start with, read from its source: of 年?(?:[底末]|初(?!步)) they
 * are 年, 底, 末 and 初.
 */
import { CharSet } from './char-set.ts';

/** The set, or null where it cannot be told: the pattern matches nothing too, or starts with an open class such as [^，]. */
export function firstCharacters(pattern: RegExp): CharSet | null {
  const first = new FirstReader(pattern.source).alternatives();
  return first.empty || first.open ? null : new CharSet(first.chars);
}

interface First {
  readonly chars: string;
  /** May match without a character. */
  readonly empty: boolean;
  /** Holds a class of which the members are not listed. */
  readonly open: boolean;
}

const EMPTY: First = { chars: '', empty: true, open: false };
const OPEN: First = { chars: '', empty: false, open: true };

class FirstReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the end of the group that holds them. */
  alternatives(): First {
    let all = this.#sequence();
    while (this.#take('|')) {
      const next = this.#sequence();
      all = {
        chars: all.chars + next.chars,
        empty: all.empty || next.empty,
        open: all.open || next.open,
      };
    }
    return all;
  }

  #sequence(): First {
    let first = EMPTY;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const next = this.#quantified();
      if (first.empty)
        first = { chars: first.chars + next.chars, empty: next.empty, open: first.open || next.open };
    }
    return first;
  }

  #quantified(): First {
    const atom = this.#atom();
    const quantifier = /[?*+]\??|\{\d+(?:,\d*)?\}\??/y;
    quantifier.lastIndex = this.#at;
    const sign = quantifier.exec(this.#source)?.[0] ?? '';
    this.#at += sign.length;
    return /^(?:[?*]|\{0)/.test(sign) ? { ...atom, empty: true } : atom;
  }

  #atom(): First {
    const char = this.#source.charAt(this.#at++);
    if (char === '(') return this.#group();
    if (char === '[') return this.#class();
    if (char === '\\') return ofEscape(this.#source.charAt(this.#at++));
    if (char === '^' || char === '$') return EMPTY;
    return char === '.' ? OPEN : { chars: char, empty: false, open: false };
  }

  #group(): First {
    const opening = /\?(?:<?[=!]|:|<\w+>)/y;
    opening.lastIndex = this.#at;
    const sign = opening.exec(this.#source)?.[0] ?? '';
    this.#at += sign.length;
    const inside = this.alternatives();
    this.#at++;
    return /[=!]$/.test(sign) ? EMPTY : inside;
  }

  #class(): First {
    if (this.#take('^')) {
      while (this.#source.charAt(this.#at++) !== ']');
      return OPEN;
    }
    let chars = '';
    let open = false;
    while (!this.#take(']')) {
      const escaped = this.#take('\\');
      const char = this.#source.charAt(this.#at++);
      const ranges =
        !escaped && this.#source.charAt(this.#at) === '-' && this.#source.charAt(this.#at + 1) !== ']';
      const first = escaped ? ofEscape(char) : { chars: char, open: false };
      open ||= first.open;
      chars += first.chars;
      if (!ranges) continue;
      const last = this.#source.charCodeAt(this.#at + 1);
      this.#at += 2;
      for (let code = char.charCodeAt(0) + 1; code <= last; code++) chars += String.fromCharCode(code);
    }
    return { chars, empty: false, open };
  }

  #take(char: string): boolean {
    if (this.#source.charAt(this.#at) !== char) return false;
    this.#at++;
    return true;
  }
}

/** Digits and signs are themselves; of other classes (\s, \p) the members are not listed. */
function ofEscape(char: string): First {
  if (char === 'd') return { chars: '0123456789', empty: false, open: false };
  if (char === 'b' || char === 'B') return EMPTY;
  return /\w/.test(char) ? OPEN : { chars: char, empty: false, open: false };
}
