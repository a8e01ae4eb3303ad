import { describe, expect, it } from 'vitest';
import { scan } from '../../src/xlsx/package/scan.ts';

/** What happens in a part, one event a line. */
function events(xml: string): string[] {
  const seen: string[] = [];
  scan(xml, {
    open: (name, attributes, start, end) =>
      seen.push(`<${name} ${JSON.stringify(attributes)} ${xml.slice(start, end)}`),
    text: (text) => seen.push(`'${text}`),
    close: (name) => seen.push(`/${name}`),
  });
  return seen;
}

describe('a part', () => {
  it('is told with its tags where they stand, names without prefixes, attributes with theirs', () => {
    expect(events(`<?xml version="1.0"?><x:a xmlns:x='u' r:id = "1"\n><b/>t<c  ></c ></x:a>`)).toEqual([
      `<a {"xmlns:x":"u","r:id":"1"} <x:a xmlns:x='u' r:id = "1"\n>`,
      '<b {} <b/>',
      '/b',
      "'t",
      '<c {} <c  >',
      '/c',
      '/a',
    ]);
  });

  it('has its entities by name and by number, and line ends as line feeds', () => {
    expect(events('<a b="&lt;&#34;&#x4E00;\t\r\n">&amp;&#22797;&#X20000;é\r\n1\r2<![CDATA[&amp;\r\n]]></a>')).toEqual([
      '<a {"b":"<\\"一  "} <a b="&lt;&#34;&#x4E00;\t\r\n">',
      "'&复\u{20000}é\n1\n2",
      "'&amp;\n",
      '/a',
    ]);
  });

  it.each([
    ['an open element', '<a><b></b>'],
    ['another end tag', '<a></b>'],
    ['a longer end tag', '<a></ab>'],
    ['an end tag that does not end', '<a></a'],
    ['an attribute without a value', '<a b></a>'],
    ['an attribute without quotes', '<a b=1></a>'],
    ['an attribute that does not end', '<a b="1></a>'],
    ['attributes side by side', '<a b="1"c="2"></a>'],
    ['a tag without a name', '< a></a>'],
    ['a second root', '<a/><b/>'],
    ['text beside the root', '<a/>text'],
    ['nothing', ''],
    ['an entity that nobody knows', '<a>&copy;</a>'],
    ['an entity without its end', '<a>&amp</a>'],
    ['a number without digits', '<a>&#;</a>'],
    ['a number with other signs', '<a>&#1e3;</a>'],
    ['a number with a sign of sixteen without its x', '<a>&#4E;</a>'],
  ])('that is not well-formed is damaged: %s', (_, xml) => {
    expect(() => events(xml)).toThrow(expect.objectContaining({ code: 'damaged' }));
  });
});
