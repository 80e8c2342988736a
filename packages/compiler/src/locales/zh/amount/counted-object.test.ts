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
    ['组织应急演练4场次', ['应急演练']],
    ['力争五年内改造泵站12座', ['泵站']],
    ['每天校园体育活动时间不低于2小时', ['校园体育活动时间']],
    ['每期不少于20人参加', [null]],
    ['绿化覆盖率年均提高0.3个百分点', ['绿化覆盖率']],
    ['接受不少于40小时培训', [null]],
    ['2.读者投诉率≤3%', ['读者投诉率']],
    ['按不低于10%的比例评优', [null]],
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
