/** Little-endian numbers in a stream. What lies outside reads as 0, so that a damaged file reads as an empty one. */
export class ByteView {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    return this.bytes[at] ?? 0;
  }

  u16(at: number): number {
    return this.#holds(at, 2) ? this.#view.getUint16(at, true) : 0;
  }

  i16(at: number): number {
    return this.#holds(at, 2) ? this.#view.getInt16(at, true) : 0;
  }

  u32(at: number): number {
    return this.#holds(at, 4) ? this.#view.getUint32(at, true) : 0;
  }

  /** UTF-16 text of `length` units. */
  text(at: number, length: number): string {
    let text = '';
    for (let i = 0; i < length && this.#holds(at + 2 * i, 2); i++)
      text += String.fromCharCode(this.u16(at + 2 * i));
    return text;
  }

  /** A piece of it, no longer than what is there. */
  slice(at: number, length: number): ByteView {
    const from = Math.min(Math.max(at, 0), this.length);
    return new ByteView(this.bytes.subarray(from, Math.min(from + Math.max(length, 0), this.length)));
  }

  #holds(at: number, length: number): boolean {
    return at >= 0 && at + length <= this.length;
  }
}
