import { defineWords } from '../../words/define-words.ts';

/** Headings of the table of commitments on paper. */
export const printedWords = defineWords('printed-plan', {
  zh: { place: '序号', task: '任务', owner: '责任单位', when: '时限或频次', state: '处理' },
  en: { place: 'No.', task: 'Commitment', owner: 'Unit', when: 'When', state: 'Decision' },
});
