/** A title as one line: whatever a record is called, it cannot start a new line or hide characters in a chat. */
export const plainLine = (text: string): string =>
  text.replaceAll(UNPRINTED, ' ').replaceAll(/\s+/gu, ' ').trim();

// Controls, line and paragraph separators, marks that turn the direction of writing.
const UNPRINTED = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
