import { describe, expect, it } from 'vitest';
import { departmentalCodes } from '../../src/standards/economic.ts';
import { functionalCodes } from '../../src/standards/functional.ts';
import { nearest } from '../../src/standards/nearest.ts';

const among = (code: string, ...known: string[]) =>
  nearest(
    code,
    known.map((other) => ({ code: other })),
  ).map((entry) => entry.code);

describe('the nearest codes', () => {
  it('prefer fewer slips', () => {
    expect(among('2010310', '2010399', '2019301', '2010301')).toStrictEqual(['2010301', '2010399', '2019301']);
  });

  it('count a swap of neighbours, a missing and a doubled digit as one slip', () => {
    expect(among('2013001', '2013909', '2010301')).toStrictEqual(['2010301', '2013909']);
    expect(among('201031', '2010301', '2010399')).toStrictEqual(['2010301', '2010399']);
    expect(among('20103301', '2010301')).toStrictEqual(['2010301']);
  });

  it('prefer the longer common beginning among equals, then the order given', () => {
    expect(among('2010304', '2110304', '2010301', '2010305')).toStrictEqual(['2010301', '2010305', '2110304']);
  });

  it('are three at most', () => {
    expect(among('30100', '30101', '30102', '30103', '30106')).toStrictEqual(['30101', '30102', '30103']);
  });

  it('are none for what is no slip', () => {
    expect(among('999', '2010301', '30101')).toEqual([]);
    expect(among('', '2010301')).toEqual([]);
    expect(among('2010301')).toEqual([]);
  });

  it('keep the entry with its name', () => {
    expect(nearest('30123', departmentalCodes)[0]).toMatchObject({ code: '30103', name: '奖金' });
    expect(nearest('2010103', functionalCodes(2024))[0]).toMatchObject({ code: '2010103', name: '机关服务' });
    expect(nearest('2080550', functionalCodes(2024))[0]).toMatchObject({ code: '2080505' });
  });
});
