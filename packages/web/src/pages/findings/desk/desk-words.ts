import { defineWords } from '../../../words/define-words.ts';

export const deskWords = defineWords('finding-desk', {
  zh: {
    finding: '问题',
    full: '完整记录和办理过程',
    next: '下一步',
    content: '问题与整改方案',
    evidence: '凭据和佐证',
    firstDue_other: '（原定{{day}}，已延期 {{count}} 次）',
  },
  en: {
    finding: 'Finding',
    full: 'Full record and history',
    next: 'What comes next',
    content: 'Finding and plan',
    evidence: 'Evidence',
    firstDue_one: ' (first {{day}}, moved once)',
    firstDue_other: ' (first {{day}}, moved {{count}} times)',
  },
});
