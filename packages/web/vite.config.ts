import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { lateStyles } from './late-styles.ts';
import { precompress } from './precompress.ts';

/** `npm run dev` beside a running `taizhang serve`: pages from the sources, the API from the server. */
const SERVER = process.env['TAIZHANG_SERVER'] ?? 'http://127.0.0.1:8420';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), lateStyles(), precompress()],
  resolve: { conditions: ['taizhang-source', 'module', 'browser', 'development|production'] },
  // The server puts a fresh nonce in its place with every page, so that styles need no 'unsafe-inline'.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: 'es2022',
    // One file of styles or fonts inlined as data: would need a wider policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
  },
  server: { proxy: { '/api': { target: SERVER, changeOrigin: false } } },
});
