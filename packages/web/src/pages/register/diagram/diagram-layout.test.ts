import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { RegisterDefinition } from '../../../api/definition.ts';
import { layOut, type DrawnStage } from './diagram-layout.ts';

const read = (id: string): RegisterDefinition =>
  JSON.parse(
    readFileSync(new URL(`../../../../../../registers/${id}/definition.json`, import.meta.url), 'utf8'),
  ) as RegisterDefinition;

const apart = (a: DrawnStage, b: DrawnStage): boolean =>
  Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;

describe.each(['commitment', 'branch', 'finding'])('the drawing of %s', (id) => {
  const definition = read(id);
  const drawing = layOut(definition, ({ zh }) => zh);

  it('shows every stage once, none upon another, all within the drawing', () => {
    expect(drawing.stages.map(({ stage }) => stage.id)).toEqual(
      definition.lifecycle.stages.map((stage) => stage.id),
    );
    for (const [at, one] of drawing.stages.entries())
      for (const other of drawing.stages.slice(at + 1)) expect(apart(one, other)).toBe(true);
    for (const { x, y, width, height } of drawing.stages) {
      expect(x - width / 2).toBeGreaterThanOrEqual(0);
      expect(y + height / 2).toBeLessThanOrEqual(drawing.height);
    }
  });

  it('has an arrow for every transition between two stages', () => {
    const drawn = new Set(drawing.ways.flatMap(({ transitions }) => transitions));
    const between = definition.lifecycle.transitions.filter(
      ({ from, to }) => to !== '=' && to !== '<' && from.some((one) => one !== to),
    );
    expect([...drawn].sort()).toEqual(between.map((one) => one.id).sort());
  });
});
