/** One file as a browser's form sends it. */
import type { LightMyRequestResponse } from 'fastify';

import type { Browser } from './with-server.ts';

const BOUNDARY = 'taizhang-form';

export const sendFileAs = (
  who: Browser,
  path: string,
  file: { readonly name: string; readonly content: string | Uint8Array },
): Promise<LightMyRequestResponse> => {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const body = Buffer.concat([
    Buffer.from(head),
    Buffer.from(file.content),
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);
  return who.ask('POST', path, body, { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` });
};
