/** For every heading of a plan, the headings above it and itself, outermost first. */
import type { CompiledPlan } from '@taizhang/compiler';

export interface HeadingWords {
  readonly id: string;
  readonly words: string;
}

export function headingPaths({
  outline,
}: Pick<CompiledPlan, 'outline'>): Map<string, readonly HeadingWords[]> {
  const paths = new Map<string, readonly HeadingWords[]>();
  for (const { id, number, title, parent } of outline) {
    const above = parent === null ? [] : (paths.get(parent) ?? []);
    // 一、安全 and 1.安全 stand together, A. Safety apart.
    const space = /^\p{Script=Latin}/u.test(title) ? ' ' : '';
    const words = `${number}${space}${title}`.replace(/\s+/gu, ' ').trim();
    paths.set(id, [...above, { id, words }]);
  }
  return paths;
}
