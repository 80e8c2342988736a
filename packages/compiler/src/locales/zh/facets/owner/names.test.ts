import { describe, expect, it } from 'vitest';
import { splitNames } from './names.ts';

function split(text: string, strict: boolean): string[] {
  return splitNames(text, 0, text.length, strict).map(([start, end]) => text.slice(start, end));
}

describe('members of a list of names', () => {
  it.each<[string, string[]]>([
    ['教务处、学生处', ['教务处', '学生处']],
    ['教务处和学生处', ['教务处', '学生处']],
    ['教务处、各学院及现代教育技术中心', ['教务处', '各学院', '现代教育技术中心']],
    ['市水务局以及各区县', ['市水务局', '各区县']],
    ['文化和旅游局', ['文化和旅游局']],
    ['国际交流与合作处', ['国际交流与合作处']],
    ['粮食和储备局', ['粮食和储备局']],
    ['各有关部门和单位', ['各有关部门和单位']],
    ['教育、消防、卫健等部门', ['教育、消防、卫健等部门']],
    ['教育局、水利局等有关部门', ['教育局', '水利局']],
    ['消防、特种设备检验机构', ['消防、特种设备检验机构']],
    ['各县（市、区）图书馆', ['各县（市、区）图书馆']],
    ['杭州、宁波、温州', ['杭州', '宁波', '温州']],
    ['各省、自治区、直辖市人民政府', ['各省、自治区、直辖市人民政府']],
    ['各乡镇、各部门主要负责人', ['各乡镇、各部门主要负责人']],
    ['具备资质的机构', ['机构']],
    ['不少于20名骨干教师', ['骨干教师']],
    ['16所小学', ['小学']],
    ['高等院校、中等职业学校', ['高等院校', '中等职业学校']],
  ])('splits %s', (text, expected) => expect(split(text, false)).toEqual(expected));

  it.each<[string, string[]]>([
    ['张某、李某某', ['张某', '李某某']],
    ['保卫处（牵头）、工会', ['保卫处', '工会']],
    ['教育、公安等部门', ['教育、公安等部门']],
    ['中科院、水利部等相关部门及各地区', ['中科院', '水利部', '各地区']],
    ['馆办公室；采编部', ['馆办公室', '采编部']],
  ])('splits %s where all is names', (text, expected) => expect(split(text, true)).toEqual(expected));
});
