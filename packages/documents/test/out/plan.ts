/** A compiled plan to write out, made by hand so that these tests hold whatever the compiler finds. */
import type { Commitment, CompiledPlan } from '@taizhang/compiler';

const TEXT =
  '市水务局2026年供水要点\n一、供水\n供水处牵头，6月30日前完成管网改造12公里；\n化验室每季度至少检测水质1次，形成《水质报告》。\n建成后长期巡查。\n';

function at(words: string): [number, number] {
  const from = TEXT.indexOf(words);
  return [from, from + words.length];
}

function commitment(id: string, words: string, more: Partial<Commitment>): Commitment {
  return {
    id,
    span: at(words),
    action: { span: at(words), verb: null, object: null },
    heading: 'h1',
    modality: 'must',
    cadence: [],
    deadlines: [],
    quantities: [],
    owners: [],
    deliverables: [],
    mechanisms: [],
    vague: [],
    placeholders: [],
    outcomes: [],
    confidence: 0.9,
    ...more,
  };
}

export const PLAN: CompiledPlan = {
  schema: 'taizhang.compile/1',
  source: { name: 'plan.txt', mediaType: 'text/plain', sha256: 'ab'.repeat(32), encoding: 'utf-8' },
  language: 'zh',
  text: TEXT,
  title: '市水务局2026年供水要点',
  period: { start: '2026-01-01', end: '2026-12-31' },
  issuer: '市水务局',
  outline: [
    { id: 'h1', level: 1, number: '一、', title: '供水', span: at('一、供水'), parent: null, toc: false },
  ],
  clauses: [],
  commitments: [
    commitment('c1', '供水处牵头，6月30日前完成管网改造12公里；', {
      owners: [{ span: at('供水处'), from: 'text', name: '供水处', role: 'lead', each: false }],
      deadlines: [{ span: at('6月30日前'), from: 'text', kind: 'by', value: '--06-30', date: '2026-06-30' }],
      quantities: [{ span: at('12公里'), from: 'text', cmp: '=', n: 12, n2: null, unit: '公里', of: null }],
    }),
    commitment('c2', '化验室每季度至少检测水质1次，形成《水质报告》。', {
      owners: [{ span: at('化验室'), from: 'text', name: '化验室', role: 'do', each: false }],
      cadence: [
        {
          span: at('每季度'),
          from: 'text',
          per: 'quarter',
          every: 1,
          cmp: '>=',
          n: 1,
          rrule: 'FREQ=MONTHLY;INTERVAL=3',
        },
      ],
      deliverables: [{ span: at('《水质报告》'), from: 'text', name: '《水质报告》' }],
    }),
    commitment('c3', '建成后长期巡查。', {
      cadence: [{ span: at('长期'), from: 'text', per: 'continuous', every: 1, rrule: null }],
      deadlines: [{ span: at('建成后'), from: 'text', kind: 'from', value: 'relative', date: null }],
    }),
  ],
  diagnostics: [],
};
