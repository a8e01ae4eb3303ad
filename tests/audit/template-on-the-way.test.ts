import { describe, expect, it } from 'vitest';
import { placeName } from '../../src/workbook/model/snapshot.ts';
import { filled, SALARY } from './worlds/template.ts';
import { auditOf } from './worlds/single-errors.ts';

describe('a form of which', () => {
  it.each([
    ['table 2 is filled', [...SALARY.表2], ['T03', 'T05', 'T07']],
    ['table 3 is filled', [...SALARY.表3], ['T02']],
    ['tables 2 and 3 are filled', [...SALARY.表2, ...SALARY.表3], ['T05', 'T07']],
    ['tables 2, 3 and 5 are filled', [...SALARY.表2, ...SALARY.表3, ...SALARY.表5], ['T06', 'T07']],
  ])('%s is told what is still to be filled, and loses nothing that was typed', (_, rows, tables) => {
    const { findings } = auditOf(filled(rows));
    expect(findings.filter(({ rule }) => rule === 'G13').map(({ details }) => details.tables)).toEqual([tables]);
    // the cells that a click would change
    const suspects = findings.flatMap((one) => one.suspects);
    expect(suspects.map(({ place }) => placeName(place))).toEqual([]);
    const broken = findings.filter(({ code, outcome }) => outcome === 'error' && /^(unequal|notZero)$/.test(code));
    expect(broken).toEqual([]);
  });
});
