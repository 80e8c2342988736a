import { defineWords } from '../../words/define-words.ts';

export const appearanceWords = defineWords('appearance', {
  zh: {
    about: '只影响这台设备上的这个浏览器。',
    language: '语言',
    chinese: '中文',
    english: 'English',
    theme: '显示模式',
    system: '跟随系统',
    light: '浅色',
    dark: '深色',
  },
  en: {
    about: 'For this browser on this device.',
    language: 'Language',
    chinese: '中文',
    english: 'English',
    theme: 'Appearance',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },
});
