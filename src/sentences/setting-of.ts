import { and } from '../facts/selector.ts';
import { basic, economicClass, generalPublic } from '../facts/named-selectors.ts';
import type { Disclosure } from '../tables/model/disclosure.ts';
import { pairsWith } from '../tables/model/listed-rows.ts';
import type { Setting } from './model/setting.ts';

/** The setting of the text of a disclosure. */
export function settingOf(disclosure: Disclosure): Setting {
  const operating = and(generalPublic, basic, economicClass('302', '310'));
  return {
    year: disclosure.year,
    publisher: disclosure.publisher,
    operating: pairsWith(disclosure, operating),
  };
}
