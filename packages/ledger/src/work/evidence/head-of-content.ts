import type { Content } from '../../evidence/blob-store.ts';
import { MEDIA_TYPE_BYTES, mediaTypeOf } from '../../evidence/media-type.ts';

export interface WatchedContent {
  readonly content: Content;
  /** Once the content was read. */
  readonly mediaType: (fileName: string) => Promise<string>;
}

/** The same content, its first bytes remembered as they go by. */
export function withHeadOf(content: Content): WatchedContent {
  const head: Uint8Array[] = [];
  let length = 0;
  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const chunk of content) {
      if (length < MEDIA_TYPE_BYTES) {
        const part = chunk.slice(0, MEDIA_TYPE_BYTES - length);
        head.push(part);
        length += part.length;
      }
      yield chunk;
    }
  }
  return { content: watched(), mediaType: (fileName) => mediaTypeOf(Buffer.concat(head), fileName) };
}
