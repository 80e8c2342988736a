/** English label words and column names, lower case, by what they say of the text behind or below them. */
import type { Label } from '../../../types.ts';

const LABEL_WORDS: readonly (readonly [label: Label | null, words: string])[] = [
  [
    'lead',
    'lead|leads|lead agency|lead department|lead unit|lead officer|lead team|led by|sponsor|' +
      'executive sponsor|accountable|project lead|lead organisation|lead organization|lead service|lead body|' +
      'lead person|lead director|lead manager|lead partner|senior responsible officer|sro|accountable officer|' +
      'lead(s)|action lead|strategic lead|delivery lead|lead member',
  ],
  [
    'do',
    'owner|owners|action owner|responsible|responsibility|responsible party|responsible person|' +
      'responsible unit|responsible department|responsible officer|assigned to|assignee|who|' +
      'department|team|by whom|delivered by|owned by|service area|responsible service|responsible team|' +
      'responsible lead|responsible manager|responsible director|responsible body|portfolio holder|service|' +
      'responsible staff|staff responsible|staff|officer|officers|responsible owner|delivery owner|head of service|person responsible|assigned officer|directorate',
  ],
  [
    'with',
    'support|supporting|supported by|supporting agencies|partner|partners|key partners|' +
      'contributors|with|in partnership with|consulted|collaborators',
  ],
  [
    'deadline',
    'deadline|deadlines|due|due date|due by|target date|completion date|target completion date|' +
      'target completion|by when|when|timeline|timeframe|time frame|timescale|timing|' +
      'start date|end date|delivery date|schedule|quarter|frequency|how often|reporting frequency|reported|' +
      'completion|complete by|target for completion|due for completion|timescales|timelines|timeframes|milestone date|implementation date|agreed date|date for completion|date of completion|' +
      'planned completion|planned completion date|expected completion|expected completion date|' +
      'estimated completion|estimated completion date|action date|date due|complete by date',
  ],
  [
    'measure',
    'measure|measures|action|actions|action steps|steps|activity|activities|key actions|' +
      'what we will do|how|description|tactics|approach|deliverable actions|key action|action required|' +
      'actions required|planned action|planned actions|specific actions|how we will do it|what will we do|' +
      'what we are going to do|how we will achieve this|proposed action|key activities|key tasks|our actions|agreed action|agreed actions|management action|management actions|corrective action|corrective actions',
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
      'performance measure|evidence|metric|metrics|expected outcome|expected outcomes|desired outcome|' +
      'key performance indicator|performance indicator|success criteria|what success looks like|success looks like|' +
      'how we will know|how will we know|how we will measure success|intended outcome|intended outcomes|impact|' +
      'performance target|annual target|key deliverables|benefits',
  ],
  ['number', 'no|no.|#|ref|ref.|number|id|item no|item no.'],
  [
    null,
    'status|program status|programme status|evaluation|costings|notes|note|comments|comment|budget|cost|costs|risk|risks|progress|contact|resources|funding|rag|' +
      'remarks|remark|source|sources|section|page|reference|link|links|baseline|rag status|rag rating|' +
      'current status|update|updates|latest update|progress update|commentary|current position|current performance|' +
      'previous year|last year|actual|resource|resource implications|budget source|funding source|rationale|why',
  ],
];

export const LABELS: ReadonlyMap<string, Label | null> = new Map(
  LABEL_WORDS.flatMap(([label, words]) => words.split('|').map((word) => [word, label] as const)),
);

/** Words that decide for column names not in the list (Baseline position, Lead directorate), in order: the first one found wins. */
export const HEADER_PARTS: readonly (readonly [part: RegExp, label: Label | null])[] = [
  [
    /\b(?:status|baseline|budget|costs?|funding|comments?|notes|remarks|rag|progress|risks?|updates?)\b/,
    null,
  ],
  [/\b(?:lead|accountable|sponsor)\b/, 'lead'],
  [/\b(?:owner|responsib\w+|assigned|officer|manager)\b/, 'do'],
  [/\b(?:partners?|support\w*|contributors?)\b/, 'with'],
  [
    /\b(?:date|deadline|due|when|timescales?|timeframes?|timelines?|timing|frequency|quarter|completion)\b/,
    'deadline',
  ],
  [
    /\b(?:outcomes?|outputs?|results?|success|indicators?|kpis?|targets?|deliverables?|evidence|impact)\b/,
    'result',
  ],
  [/\b(?:actions?|activit(?:y|ies)|steps|how)\b/, 'measure'],
  [
    /\b(?:tasks?|milestones?|objectives?|goals?|priorit(?:y|ies)|projects?|initiatives?|commitments?)\b/,
    'task',
  ],
];
