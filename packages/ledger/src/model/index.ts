export type * from './basics.ts';
export { done, refuse, type Refusal, type Result } from './refusal.ts';
export type * from './organisation.ts';
export type * from './session.ts';
export type * from './definition.ts';
export type * from './record.ts';
export type * from './occurrence.ts';
export type * from './evidence.ts';
export type * from './event.ts';
