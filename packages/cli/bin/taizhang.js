#!/usr/bin/env node
// Starts the bundle, with V8's compiled code kept between runs where this Node can do so (22.1 and newer).
import module from 'node:module';

module.enableCompileCache?.();
await import('../dist/main.js');
