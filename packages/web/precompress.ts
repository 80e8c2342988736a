/** Compresses what was built, once: the server sends the finished files (@fastify/static, `preCompressed`). */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import type { Plugin } from 'vite';

const COMPRESSIBLE = /\.(?:js|css|svg)$/u;
/** Below this the header costs what the compression saves. */
const LEAST_BYTES = 1024;
/** The best takes ten times as long for two per cent. */
const BROTLI_QUALITY = 9;

export const precompress = (): Plugin => ({
  name: 'taizhang-precompress',
  apply: 'build',
  writeBundle: ({ dir = '' }, bundle) => {
    for (const [name, part] of Object.entries(bundle)) {
      const bytes = Buffer.from(part.type === 'chunk' ? part.code : part.source);
      if (!COMPRESSIBLE.test(name) || bytes.length < LEAST_BYTES) continue;
      writeFileSync(join(dir, `${name}.gz`), gzipSync(bytes, { level: 9 }));
      writeFileSync(
        join(dir, `${name}.br`),
        brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
      );
    }
  },
});
