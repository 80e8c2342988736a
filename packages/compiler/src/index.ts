/** Taizhang's compiler: work plans written in prose → commitments tied to their sentences. */
export { compile, type CompileOptions } from './compile.ts';
export type * from './types.ts';
export { characterWidth, displayWidth } from './text/display-width.ts';
export { nearestWord } from './rules/nearest-word.ts';
export * from './compare/index.ts';
