import { describe, expect, it } from 'vitest';
import { countedObject } from './counted-object.ts';
import { scanAmounts } from './scan-amounts.ts';

const counted = (text: string): (string | null)[] =>
  scanAmounts(text).map((amount) => countedObject(text, amount));

describe('countedObject', () => {
  it.each([
    ['培训骨干不少于20名', ['骨干']],
    ['选送不少于20名骨干外出研修', ['骨干']],
    ['新增20个阅读点', ['阅读点']],
    ['为380辆校车全部加装定位装置', ['校车']],
    ['完成40名骨干教师的轮训', ['骨干教师']],
    ['购置图书3万册、报刊1200种', ['图书', '报刊']],
    ['整改率达98.6%', ['整改率']],
    ['读者满意率保持在95%以上', ['读者满意率']],
    ['覆盖80%以上的核心指标', ['核心指标']],
    ['服务贸易增长6%', ['服务贸易']],
    ['新增阅读座席620个', ['阅读座席']],
    ['其中少儿类占比不低于30%', ['少儿类占比']],
    ['编印《使用手册》1万册', [null]],
    ['连续两年', [null]],
  ])('%s', (text, names) => {
    expect(counted(text)).toEqual(names);
  });
});
