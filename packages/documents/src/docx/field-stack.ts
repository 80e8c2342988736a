/**
 * Follows complex fields through runs and paragraphs: instructions are not text, results are, and the result of a TOC
 * field is a contents list.
 */

interface OpenField {
  instruction: string;
  inResult: boolean;
}

export type FieldState = 'text' | 'instruction' | 'contents';

export class FieldStack {
  readonly #open: OpenField[] = [];

  begin(): void {
    this.#open.push({ instruction: '', inResult: false });
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field) field.inResult = true;
  }

  end(): void {
    this.#open.pop();
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.inResult) field.instruction += text;
  }

  /** What text that comes now is. */
  state(): FieldState {
    let state: FieldState = 'text';
    for (const field of this.#open) {
      if (!field.inResult) return 'instruction';
      if (isContents(field.instruction)) state = 'contents';
    }
    return state;
  }
}

/** `TOC \o "1-3"`; a table of figures (`TOC \c`) and an index are lists beside the text, too. */
export function isContents(instruction: string): boolean {
  return /^\s*(?:TOC|INDEX)\b/i.test(instruction);
}
