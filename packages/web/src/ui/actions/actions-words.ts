import { defineWords } from '../../words/define-words.ts';

export const actionsWords = defineWords('actions', {
  zh: {
    none: '这个环节没有要您办理的事。',
    ended: '流程已结束。',
    blocked: '现在不能办的（{{count}}）',
    who: '可办理：{{who}}',
    voices: '{{have}}/{{of}} 人',
  },
  en: {
    none: 'There is nothing for you to do in this stage.',
    ended: 'It has come to its end.',
    blocked: 'Not possible now ({{count}})',
    who: 'By: {{who}}',
    voices: '{{have}} of {{of}}',
  },
});
