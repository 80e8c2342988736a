/** Where the stages and transitions of a lifecycle stand in its drawing. */
import { Graph, layout } from '@dagrejs/dagre';

import type { RegisterDefinition, Stage } from '../../../api/definition.ts';

export interface DrawnStage {
  readonly stage: Stage;
  /** Centre. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnWay {
  readonly from: string;
  readonly to: string;
  /** Ids of the transitions that lead this way. */
  readonly transitions: readonly string[];
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly label: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly stages: readonly DrawnStage[];
  readonly ways: readonly DrawnWay[];
}

const [FONT, LINE, STAGE_HEIGHT, MARGIN] = [13, 18, 40, 16];

/** Chinese characters are as wide as they are high, others about half as wide. */
const textWidth = (text: string): number =>
  [...text].reduce((sum, one) => sum + ((one.codePointAt(0) ?? 0) > 0x2e7f ? FONT : FONT * 0.56), 0);

/** Steps that stay (`=`) or go back to where it was stopped (`<`) have no place of their own; the list names them. */
export function layOut({ lifecycle }: RegisterDefinition, say: (label: Stage['label']) => string): Drawing {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 44, ranksep: 46, edgesep: 18, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const stage of lifecycle.stages)
    graph.setNode(stage.id, { width: Math.max(84, textWidth(say(stage.label)) + 32), height: STAGE_HEIGHT });
  const ways = waysOf(lifecycle);
  for (const { from, to, transitions } of ways) {
    const lines = linesOf(transitions, lifecycle, say);
    graph.setEdge(from, to, {
      width: Math.max(...lines.map(textWidth)) + 10,
      height: lines.length * LINE,
      labelpos: 'c',
    });
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { readonly width?: number; readonly height?: number };
  return {
    width,
    height,
    stages: lifecycle.stages.map((stage) => {
      const node = graph.node(stage.id) as Omit<DrawnStage, 'stage'>;
      return { stage, x: node.x, y: node.y, width: node.width, height: node.height };
    }),
    ways: ways.map(({ from, to, transitions }) => {
      const edge = graph.edge(from, to) as {
        readonly points: DrawnWay['points'];
        readonly x?: number;
        readonly y?: number;
      };
      const middle = edge.points[Math.floor(edge.points.length / 2)] ?? { x: 0, y: 0 };
      return {
        from,
        to,
        transitions,
        points: edge.points,
        label: {
          x: edge.x ?? middle.x,
          y: edge.y ?? middle.y,
          lines: linesOf(transitions, lifecycle, say),
        },
      };
    }),
  };
}

/** Several transitions of one way are one arrow. */
function waysOf(
  lifecycle: RegisterDefinition['lifecycle'],
): readonly Pick<DrawnWay, 'from' | 'to' | 'transitions'>[] {
  const known = new Set(lifecycle.stages.map(({ id }) => id));
  const ways = new Map<string, { from: string; to: string; transitions: string[] }>();
  for (const { id, from: starts, to } of lifecycle.transitions) {
    if (!known.has(to)) continue;
    for (const from of starts) {
      if (!known.has(from) || from === to) continue;
      const key = `${from}\n${to}`;
      const way = ways.get(key) ?? { from, to, transitions: [] };
      way.transitions.push(id);
      ways.set(key, way);
    }
  }
  return [...ways.values()];
}

const linesOf = (
  transitions: readonly string[],
  lifecycle: RegisterDefinition['lifecycle'],
  say: (label: Stage['label']) => string,
): readonly string[] =>
  transitions.map((id) => {
    const transition = lifecycle.transitions.find((one) => one.id === id);
    return transition === undefined ? id : say(transition.label);
  });
