/** The words of `compile --explain`, in both languages. */
import { displayWidth, type ClauseRole, type Language } from '@taizhang/compiler';

export type FacetWord = 'who' | 'often' | 'when' | 'much' | 'deliverable' | 'mechanism' | 'vague' | 'hole';

interface RoleWord {
  readonly text: string;
  readonly columns: number;
}

export interface ExplainWords {
  readonly roles: Readonly<Record<ClauseRole, RoleWord>>;
  readonly facets: Readonly<Record<FacetWord, string>>;
  readonly why: string;
  readonly statedAt: (line: number, column: number) => string;
}

export const EXPLAIN_WORDS: Readonly<Record<Language, ExplainWords>> = {
  zh: {
    roles: {
      heading: role('标题'),
      action: role('行动'),
      detail: role('细节'),
      leadin: role('前置语'),
      outcome: role('成效'),
      background: role('背景'),
    },
    facets: {
      who: '责任：',
      often: '频次：',
      when: '时限：',
      much: '数量：',
      deliverable: '成果：',
      mechanism: '机制：',
      vague: '模糊频次：',
      hole: '空缺：',
    },
    why: '依据：',
    statedAt: (line, column) => `（见 ${line}:${column}）`,
  },
  en: {
    roles: {
      heading: role('heading'),
      action: role('action'),
      detail: role('detail'),
      leadin: role('lead-in'),
      outcome: role('outcome'),
      background: role('background'),
    },
    facets: {
      who: 'who: ',
      often: 'how often: ',
      when: 'by when: ',
      much: 'how much: ',
      deliverable: 'deliverable: ',
      mechanism: 'mechanism: ',
      vague: 'vague: ',
      hole: 'left open: ',
    },
    why: 'why: ',
    statedAt: (line, column) => `(stated at ${line}:${column})`,
  },
};

function role(text: string): RoleWord {
  return { text, columns: displayWidth(text) };
}
