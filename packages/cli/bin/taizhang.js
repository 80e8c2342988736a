#!/usr/bin/env node
// Starts the bundle, with V8's compiled code kept between runs where this Node can do so (22.1 and newer).
import { existsSync } from 'node:fs';
import module from 'node:module';

const bundle = new URL('../dist/main.js', import.meta.url);
if (existsSync(bundle)) {
  module.enableCompileCache?.();
  await import(bundle.href);
} else {
  console.error('taizhang: not built yet; run: npm run build');
  process.exitCode = 70;
}
