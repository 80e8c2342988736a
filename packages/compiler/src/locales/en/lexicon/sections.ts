/** What kind of sentences stand under a heading, by words of its title. */

export type SectionKind = 'action' | 'measure' | 'outcome' | 'background' | 'report' | 'none';

/** Tested in this order; the first that matches decides. Whole words, lower case. */
const SECTION_WORDS: readonly (readonly [kind: SectionKind, words: RegExp])[] = [
  [
    'report',
    /\b(?:achievements?|achieved|progress|highlights|year in review|looking back|what we did|we have done|delivered in|last year|review of 20\d\d|performance in|successes|accomplishments|annual report)\b/,
  ],
  [
    'action',
    /\b(?:actions?|what we will|what will we do|we will|how we will|deliver|next steps|implementation|work programme|work plan|activities|tasks|milestones|commitments?|initiatives?|projects|key deliverables|deliverables|workplan|to do|strateg(?:y|ies)|objectives|goals|we plan to|our plans?|in 20\d\d we)\b/,
  ],
  // Cleaning schedules and routines: what is done each day, each month.
  [
    'action',
    /^(?:daily|weekly|fortnightly|monthly|quarterly|termly|half-yearly|annual(?:ly)?|yearly|(?:every|each) )/,
  ],
  [
    'measure',
    /\b(?:measures?|measuring|indicators?|kpis?|targets?|metrics|how will we know|how we will know|performance framework|scorecard)\b/,
  ],
  [
    'background',
    /\b(?:introduction|background|context|foreword|message|about|who we are|mission|values|purpose|principles|challenges|why|overview|summary|glossary|acknowledg\w+|our role|legislation|consultation|definitions|contact|where we are|what we heard|policy framework|appendix|welcome|setting the scene|our area|our place|demographics?|profile|structure|scope|references|statement from|preface|at a glance)\b/,
  ],
  [
    'outcome',
    /\b(?:outcomes?|success|vision|impact|benefits|ambitions?|aspirations?|what we want|we want to be|future state|by 20\d\d)\b/,
  ],
];

export function sectionKindOf(title: string): SectionKind {
  const lower = title.toLowerCase();
  for (const [kind, words] of SECTION_WORDS) if (words.test(lower)) return kind;
  return 'none';
}

/** What a list is, by the words of the line that announces it ("We will:", "This includes:", "Outcomes:"). */
export type ListKind = 'action' | 'detail' | 'outcome' | 'background' | 'report' | 'none';

const LIST_WORDS: readonly (readonly [kind: ListKind, words: RegExp])[] = [
  ['outcome', /\b(?:know|succe\w+|looks like|will mean)\b[^:]*:$/],
  ['report', /\b(?:we have|has been|were|we delivered|achievements?|last year|in the past year)\b[^:]*:$/],
  [
    'background',
    /\b(?:priorities|goals|themes|objectives|values|pillars|principles|aims) (?:are|is|were)\b[^:]*:$/,
  ],
  [
    'detail',
    /\b(?:includ\w+|such as|consists? of|compris\w+|cover\w*|namely|for example|the following (?:areas|themes|topics|services|groups|sites))\b[^:]*:$/,
  ],
  [
    'outcome',
    /\b(?:outcomes?|success|result in|means? that|benefits|so that|this looks like|vision)\b[^:]*:$/,
  ],
  [
    'background',
    /\b(?:values|principles|challenges|face|believe|we are guided|because|why|feedback|told us|heard)\b[^:]*:$/,
  ],
  ['action', /\bby:$/],
  [
    'action',
    /\b(?:will|shall|must|should|actions?|do this|aim to|plan to|intend to|priorities|commit\w*|steps|deliver\w*|tasks|are to|objectives?|responsib\w+|duties)\b[^:]*:$/,
  ],
];

/** Only the end of a line announces; it also keeps the search short on any text. */
const LONGEST_ANNOUNCEMENT = 200;

export function listKindOf(line: string): ListKind {
  const lower = line.slice(-LONGEST_ANNOUNCEMENT).toLowerCase();
  for (const [kind, words] of LIST_WORDS) if (words.test(lower)) return kind;
  return 'none';
}
