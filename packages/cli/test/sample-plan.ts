/** A small compiled plan made by hand, so that formats are tested apart from the compiler. */
import type { Commitment, CompiledPlan, Span } from '@taizhang/compiler';

const TEXT = [
  '城东小学2026年工作要点',
  '一、校园安全',
  '总务处每月至少检查1次消防设施，6月30日前更换灭火器1.2万具。',
  '开展安全演练XX场。',
].join('\n');

function spanOf(text: string, passage: string): Span {
  const start = text.indexOf(passage);
  if (start < 0) throw new Error(`not in the text: ${passage}`);
  return [start, start + passage.length];
}

const at = (passage: string): Span => spanOf(TEXT, passage);

const NOTHING = {
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
} as const;

const CHECK: Commitment = {
  ...NOTHING,
  id: 'c1',
  span: at('总务处每月至少检查1次消防设施，'),
  action: { span: at('总务处每月至少检查1次消防设施，'), verb: '检查', object: '消防设施' },
  cadence: [
    {
      span: at('每月至少检查1次'),
      from: 'text',
      per: 'month',
      every: 1,
      cmp: '>=',
      n: 1,
      rrule: 'FREQ=MONTHLY',
    },
  ],
  owners: [{ span: at('总务处'), from: 'text', name: '总务处', role: 'do', each: false }],
  confidence: 0.97,
};

const REPLACE: Commitment = {
  ...NOTHING,
  id: 'c2',
  span: at('6月30日前更换灭火器1.2万具。'),
  action: { span: at('6月30日前更换灭火器1.2万具。'), verb: '更换', object: '灭火器' },
  deadlines: [{ span: at('6月30日前'), from: 'text', kind: 'by', value: '--06-30', date: '2026-06-30' }],
  quantities: [{ span: at('1.2万具'), from: 'text', cmp: '=', n: 12000, n2: null, unit: '具', of: '灭火器' }],
  owners: [{ span: at('总务处'), from: 'inherited', name: '总务处', role: 'lead', each: false }],
  confidence: 0.8,
};

const DRILL: Commitment = {
  ...NOTHING,
  id: 'c3',
  span: at('开展安全演练XX场。'),
  action: { span: at('开展安全演练XX场。'), verb: '开展', object: '安全演练' },
  placeholders: [{ span: at('XX场'), text: 'XX场' }],
  confidence: 0.4,
};

export const SAMPLE_PLAN: CompiledPlan = {
  schema: 'taizhang.compile/1',
  source: { name: 'school.txt', mediaType: 'text/plain', sha256: null, encoding: 'utf-8' },
  language: 'zh',
  text: TEXT,
  title: '城东小学2026年工作要点',
  period: { start: '2026-01-01', end: '2026-12-31' },
  issuer: '城东小学',
  outline: [
    {
      id: 'h1',
      level: 1,
      number: '一、',
      title: '校园安全',
      span: at('一、校园安全'),
      parent: null,
      toc: false,
    },
  ],
  clauses: [
    { span: at('城东小学2026年工作要点'), role: 'heading', heading: null },
    { span: at('一、校园安全'), role: 'heading', heading: 'h1' },
    { span: CHECK.span, role: 'action', heading: 'h1' },
    { span: REPLACE.span, role: 'action', heading: 'h1' },
    { span: DRILL.span, role: 'action', heading: 'h1' },
  ],
  commitments: [CHECK, REPLACE, DRILL],
  diagnostics: [
    {
      rule: 'placeholder',
      code: 'TZ3001',
      severity: 'error',
      span: at('XX场'),
      commitment: 'c3',
      message: { zh: '此处未填写', en: 'This was left open' },
      related: [],
    },
  ],
};
