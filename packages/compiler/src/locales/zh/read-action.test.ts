import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facet } from '../../types.ts';
import { readAction } from './read-action.ts';

const named = (facet: 'deliverable' | 'mechanism', name: string): Facet => ({
  facet,
  name,
  span: [0, 0],
  from: 'text',
});

describe('the action of a Chinese clause', () => {
  it.each([
    ['每季度至少召开一次联席会议，', named('mechanism', '联席会议'), '召开', '联席会议'],
    [
      '3月底前制定并实施《馆藏保护方案》，',
      named('deliverable', '《馆藏保护方案》'),
      '制定',
      '《馆藏保护方案》',
    ],
    ['组织各分馆签订安全责任书。', named('deliverable', '安全责任书'), '签订', '安全责任书'],
    ['会同卫健部门开展食堂专项检查，', named('mechanism', '食堂专项检查'), '开展', '食堂专项检查'],
  ])('reads %s with what it names', (text, facet, verb, object) => {
    expect(readAction(text, [facet])).toEqual({ verb, object });
  });

  it.each([
    ['新增路灯120盏，', '新增', '路灯'],
    ['会同街道清理楼道杂物；', '清理', '楼道杂物'],
    ['由后勤科牵头更换老旧水管，', '更换', '老旧水管'],
    ['选派10名教师赴外地进修，', '选派', '教师赴外地'],
    ['优先购置无障碍设备。', '购置', '无障碍设备'],
    ['逾期未完成的取消评优资格。', '取消', '评优资格'],
    ['对家庭困难学生给予补助。', '给予', '补助'],
    ['检查消防设施，', '检查', '消防设施'],
    ['逐件复核，', '复核', null],
    ['水质达标率达到100%。', '达到', null],
    ['满意度不低于95%，', null, null],
  ])('reads %s by its verbs', (text, verb, object) => {
    expect(readAction(text, [])).toEqual({ verb, object });
  });

  it('takes the head of an object that is too long for a table', () => {
    const name = '水质监测、管网巡查、设备检修、用户回访和投诉办理等服务质量考核办法';
    expect(readAction(`制定${name}。`, [named('deliverable', name)])).toEqual({
      verb: '制定',
      object: '办法',
    });
  });

  it('never throws, and quotes the clause', () => {
    const words = [
      '制定',
      '开展',
      '检查',
      '的',
      '并',
      '方案',
      '《',
      '》',
      '“',
      '将',
      '3次',
      '，',
      '\ud800',
      ' ',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string())), (parts) => {
        const text = parts.join('');
        const { verb, object } = readAction(text, []);
        return (verb === null || text.includes(verb)) && (object === null || text.includes(object));
      }),
    );
  });
});
