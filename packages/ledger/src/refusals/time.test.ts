import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TIME_REFUSALS } from './time.ts';

const FOLDERS = [
  'calendar',
  'calendar/import',
  'schedule',
  'timeliness',
  'work/occurrences',
  'work/calendar',
];

function codesUsed(): Set<string> {
  const root = new URL('../', import.meta.url);
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(new URL(`${folder}/${name}`, root), 'utf8')),
  );
  return new Set(
    files.flatMap((text) => [...text.matchAll(/'(LG-22\d\d)'/gu)].map((match) => match[1] ?? '')),
  );
}

describe('the refusals about time', () => {
  it('are those that the code gives', () => {
    expect([...codesUsed()].sort()).toEqual(Object.keys(TIME_REFUSALS).sort());
  });
  it.each(Object.entries(TIME_REFUSALS))(
    '%s asks for the same values in both languages',
    (_, { zh, en, next }) => {
      const asked = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([name]) => name).sort();
      expect(asked(zh + next.zh)).toEqual(asked(en + next.en));
    },
  );
});
