/** Taizhang's ledger: what was promised, and what happened. */
export * from './model/index.ts';
