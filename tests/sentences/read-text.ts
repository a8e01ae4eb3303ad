/** A text read back by a person's eyes: nothing of the declarations is used. */
export interface ReadText {
  readonly sections: ReadonlyMap<string, string>;
  /** The figures that stand behind these words in a section, in 0.01; undefined where the words are not there. */
  figure(section: string, words: string): bigint | undefined;
  /** Every percentage of a section with the words before it. */
  shares(section: string): { readonly words: string; readonly amount: bigint; readonly share: bigint }[];
}

const NUMERALS = '一二三四五六七八九';

export function readText(lines: readonly string[]): ReadText {
  const sections = new Map<string, string>();
  let name = '';
  for (const line of lines) {
    const numeral = /^([一二三四五六七八九])、/.exec(line)?.[1];
    if (numeral && line.endsWith('说明')) name = numeral;
    else sections.set(name, (sections.get(name) ?? '') + line);
  }
  if ([...sections.keys()].join('') !== NUMERALS) throw new Error(`sections ${[...sections.keys()].join('、')}`);
  return {
    sections,
    figure: (section, words) => {
      const text = sections.get(section)!;
      const at = text.indexOf(words);
      if (at < 0) return undefined;
      const found = /^(-?\d+(?:\.\d\d)?)/.exec(text.slice(at + words.length))?.[1];
      return found === undefined ? undefined : amountOf(found);
    },
    shares: (section) =>
      [...sections.get(section)!.matchAll(/([^，；。：]*?)(-?\d+(?:\.\d\d)?)万元，占(\d+\.\d\d)%/g)].map(
        ([, words, amount, share]) => ({
          words: words!,
          amount: amountOf(amount!),
          share: hundredthsOf(share!),
        }),
      ),
  };
}

/** Whole amounts have no decimals. */
function amountOf(printed: string): bigint {
  if (printed.endsWith('.00')) throw new Error(`${printed} is written with decimals`);
  return hundredthsOf(printed);
}

function hundredthsOf(printed: string): bigint {
  const [whole, fraction = '00'] = printed.split('.');
  const value = BigInt(whole!.replace('-', '')) * 100n + BigInt(fraction);
  return printed.startsWith('-') ? -value : value;
}
