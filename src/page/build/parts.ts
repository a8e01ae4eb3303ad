import { strFromU8, unzlibSync } from 'fflate';
import { decodeBase64 } from '../../base/base64.ts';

/*
 * The page is one file: what it needs later lies in it as deflated text, in elements that browsers do not run. Webpack would
 * fetch a part by its address, which a page on a disk may not; here it comes from inside, and the page's policy allows it
 * because it names the digest of each.
 */

/** The text of a part. Throws where the page was cut off. */
export function inflatePart(name: string): string {
  return strFromU8(unzlibSync(decodeBase64(elementOf(name).textContent ?? '')));
}

/** The text of a script that can load nothing, with all parts that it may need before it. */
export function inflateWhole(name: string): string {
  const needs = elementOf(name).dataset.needs?.split(' ') ?? [];
  // a line of their own: none may be taken for the beginning, which could say how all that follows is to be read
  return ['', ...needs.map(inflatePart), inflatePart(name)].join('\n;');
}

function elementOf(name: string): HTMLElement {
  const element = document.getElementById(`part-${name}`);
  if (!element) throw new RangeError(`the page has no part ${name}`);
  return element;
}

type Done = (event: { readonly type: string; readonly target?: { readonly src: string } }) => void;

declare const __webpack_require__: { l: (address: string, done: Done) => void };

/** Lets webpack load its parts from the page itself. */
export function loadPartsFromPage(): void {
  __webpack_require__.l = (address, done) => {
    try {
      const script = Object.assign(document.createElement('script'), { textContent: inflatePart(address) });
      document.head.append(script);
      script.remove();
      done({ type: 'load' });
    } catch {
      // webpack makes the error that the page has words for
      done({ type: 'missing', target: { src: address } });
    }
  };
}
