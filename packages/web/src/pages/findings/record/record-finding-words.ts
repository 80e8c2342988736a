import { defineWords } from '../../../words/define-words.ts';

export const recordFindingWords = defineWords('record-finding', {
  zh: {
    title: '登记问题',
    submit: '登记',
    photos: '现场照片',
    photosHint: '登记后随问题一起存档。',
    take: '拍照',
    choose: '选择图片',
    photoCount_other: '已选 {{count}} 张',
    recorded: '已登记{{number}}',
    photosLeft_other: '{{number}}已登记，有 {{count}} 张照片没有上传',
    photoWhy: '{{name}}：{{why}}',
    again: '重新上传',
    later: '以后再传',
  },
  en: {
    title: 'Record a finding',
    submit: 'Record',
    photos: 'Photographs',
    photosHint: 'Kept with the finding once it is recorded.',
    take: 'Take a photograph',
    choose: 'Choose pictures',
    photoCount_one: '{{count}} picture chosen',
    photoCount_other: '{{count}} pictures chosen',
    recorded: 'Recorded {{number}}',
    photosLeft_one: '{{number}} is recorded; {{count}} picture was not uploaded',
    photosLeft_other: '{{number}} is recorded; {{count}} pictures were not uploaded',
    photoWhy: '{{name}}: {{why}}',
    again: 'Upload again',
    later: 'Later',
  },
});
