/** English label words and column names, lower case, by what they say of the text behind or below them. */
import type { Label } from '../../../types.ts';

const LABEL_WORDS: readonly (readonly [label: Label | null, words: string])[] = [
  [
    'lead',
    'lead|leads|lead agency|lead department|lead unit|lead officer|lead team|led by|sponsor|' +
      'executive sponsor|accountable|project lead|lead organisation|lead organization',
  ],
  [
    'do',
    'owner|owners|action owner|responsible|responsibility|responsible party|responsible person|' +
      'responsible unit|responsible department|responsible officer|assigned to|assignee|who|' +
      'department|team|by whom|delivered by',
  ],
  [
    'with',
    'support|supporting|supported by|supporting agencies|partner|partners|key partners|' +
      'contributors|with|in partnership with|consulted|collaborators',
  ],
  [
    'deadline',
    'deadline|deadlines|due|due date|due by|target date|completion date|target completion date|' +
      'target completion|by when|when|timeline|timeframe|time frame|timescale|timing|date|' +
      'start date|end date|delivery date|schedule|quarter|frequency',
  ],
  [
    'measure',
    'measure|measures|action|actions|action steps|steps|activity|activities|key actions|' +
      'what we will do|how|description|tactics|approach|deliverable actions',
  ],
  [
    'task',
    'task|tasks|milestone|milestones|goal|objective|objectives|priority|strategy|initiative|' +
      'project|item|commitment|theme|workstream|recommendation|focus area|what',
  ],
  [
    'result',
    'result|results|outcome|outcomes|output|outputs|deliverable|deliverables|target|targets|' +
      'indicator|indicators|kpi|kpis|success measure|success measures|measure of success|' +
      'performance measure|evidence|metric|metrics|expected outcome|expected outcomes',
  ],
  ['number', 'no|no.|#|ref|ref.|number|id|item no|item no.'],
  [null, 'status|notes|note|comments|comment|budget|cost|risk|progress|contact|resources|funding|rag'],
];

export const LABELS: ReadonlyMap<string, Label | null> = new Map(
  LABEL_WORDS.flatMap(([label, words]) => words.split('|').map((word) => [word, label] as const)),
);
