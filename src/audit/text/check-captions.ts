import { normalizeText } from '../../base/normalize-text.ts';
import type { ReadNarrative } from '../../narrative/reading/mention.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { viewOf } from '../evidence/table-view.ts';
import { violation } from '../evidence/violation.ts';
import { similar } from './similar.ts';
import type { TextViolation } from './text-violation.ts';
import { departmentOf, unitNames } from './vocabulary.ts';

/** Years, names, signs and placeholders of a text. */
export function checkCaptions(read: ReadNarrative, evidence: Evidence): TextViolation[] {
  return [
    ...years(read, evidence),
    ...names(read, evidence),
    ...publishers(read, evidence),
    ...placeholders(read),
    ...signless(read),
  ];
}

/** A year that a figure is read by is judged with that figure. */
function years({ years: found, mentions }: ReadNarrative, { year }: Evidence): TextViolation[] {
  const read = new Set(mentions.flatMap((mention) => mention.year?.at.start ?? []));
  return found
    .filter(({ at }) => !read.has(at.start))
    .map(({ at, sentence, year: printed, should }) => {
      const right = should === 'this' ? year! : year! - 1;
      return {
        rule: 'N13',
        at,
        sentence,
        ...violation('textYear', { found: String(printed), should: String(right) }, []),
      };
    });
}

/** How texts call the department without its name. */
const OUR = /^(?:[我本](?:部门|单位|局|校|院|委|办|中心|所|站|会|署|厅|处|队)?|全县|全市|全区|部门|单位|其中)$/;
const ORGANISATION = /(?:局|委员会|办公室|中心|学校|中学|小学|医院|厅|委|所|站|院|馆|会|社|队|办)$/;

function names({ openings }: ReadNarrative, evidence: Evidence): TextViolation[] {
  const department = departmentOf(evidence);
  if (!department) return [];
  const known = [department, ...unitNames(evidence)].map((name) => normalizeText(name));
  const table = viewOf(evidence, 'T01');
  const cell = table?.textsLike(new RegExp('部门名称|单位名称'))[0]?.cell;
  return openings.flatMap(({ at, sentence, words }): TextViolation[] => {
    const name = normalizeText(words);
    if (OUR.test(name) || known.some((one) => name.includes(one))) return [];
    const isSimilar = known.some((one) => similar(name, one));
    if (!isSimilar && !ORGANISATION.test(name)) return [];
    const severity = isSimilar ? 'error' : 'plausibility';
    return [
      {
        rule: 'N14',
        at,
        sentence,
        ...violation('textDepartment', { found: words, should: department }, [cell], { severity }),
      },
    ];
  });
}

/**
 * 部门 and 单位 mixed: those that are not the words of the tables (rules.md N14). Where the whole text says the other word, the
 * first of them is worth a look: a department of one unit may call itself so.
 */
function publishers({ publishers: named }: ReadNarrative, { found }: Evidence): TextViolation[] {
  const others = named.filter(({ publisher }) => publisher !== found.publisher);
  const isMixed = others.length < named.length;
  return (isMixed ? others : others.slice(0, 1)).map(({ at, sentence, words, publisher }) => {
    const details = { found: words, should: words.replace(publisher, found.publisher) };
    const severity = isMixed ? 'plausibility' : 'hint';
    return { rule: 'N14', at, sentence, ...violation('textPublisher', details, [], { severity }) };
  });
}

function placeholders({ placeholders: found }: ReadNarrative): TextViolation[] {
  return found.map(({ at, sentence, words }) => ({
    rule: 'N14',
    at,
    sentence,
    ...violation('textPlaceholder', { found: words }, [], { severity: 'error' }),
  }));
}

function signless({ signless: found }: ReadNarrative): TextViolation[] {
  return found.map(({ at, sentence, words }) => ({
    rule: 'N16',
    at,
    sentence,
    ...violation('textSignless', { found: words }, []),
  }));
}
