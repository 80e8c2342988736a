/** File names as people give them, made fit for every disk, archive and download header. */

const MAX_CHARACTERS = 120;
/** Path separators, what Windows forbids, control characters, and marks that turn the direction of text around. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Names of devices on Windows, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;

/** Keeps the ending; gives `file` for a name of which nothing is left. The original path is dropped. */
export function safeFileName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/u).at(-1) ?? '';
  const clean = last
    .replace(FORBIDDEN, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
    .replace(DEVICE, '_$&');
  return clean === '' ? 'file' : shortened(clean);
}

function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= MAX_CHARACTERS) return name;
  const ending = /\.[^.]{1,10}$/u.exec(name)?.[0] ?? '';
  return (
    characters
      .slice(0, MAX_CHARACTERS - [...ending].length)
      .join('')
      .trimEnd() + ending
  );
}
