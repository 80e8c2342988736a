/** Taizhang's compiler: work plans written in prose → commitments tied to their sentences. */
export { compile, type CompileOptions } from './compile.ts';
export type * from './types.ts';
