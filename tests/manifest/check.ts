import type { Element } from '@xmldom/xmldom';
import { contentModels, lengthLimits, resourceLists } from './content-model.ts';
import { childrenOf, elementsOf, nameOf, parentOf, parseManifest, placeOf, typedNameOf } from './document.ts';

/** The width and height in pixels of the picture that an address of the manifest names; undefined if there is none. */
export type PictureSize = (url: string) => { readonly width: number; readonly height: number } | undefined;

/** One rule: the sentences about what is wrong among the elements. */
type Rule = (elements: readonly Element[], pictureSize: PictureSize) => string[];

/** Checks an add-in manifest without any service. One sentence for each mistake; none when it is sound. */
export function checkManifest(xml: string, pictureSize: PictureSize): string[] {
  const elements = elementsOf(parseManifest(xml));
  return [structure, formats, lengths, references, addresses, translations, icons, identifiers].flatMap((rule) =>
    rule(elements, pictureSize),
  );
}

const structure: Rule = (elements) =>
  elements.flatMap((element) => {
    const model = contentModels[typedNameOf(element)] ?? '';
    const found = childrenOf(element).map(typedNameOf);
    if (modelPattern(model).test(found.map((name) => `${name} `).join(''))) return [];
    return [`${placeOf(element)} must hold [${model}], but holds [${found.join(' ')}].`];
  });

function modelPattern(model: string): RegExp {
  const parts = model.match(/\S+/g) ?? [];
  const pattern = parts.map((part) => {
    const [, name = '', times = ''] = /^(.*?)([?*+]?)$/.exec(part) ?? [];
    return `(?:${name.replace(/\((.*)\)/, '\\((?:$1)\\)')} )${times}`;
  });
  return new RegExp(`^${pattern.join('')}$`);
}

const textFormats: Readonly<Record<string, RegExp>> = {
  Id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  Version: /^[1-9]\d{0,4}(\.\d{1,5}){3}$/,
  DefaultLocale: /^[a-z]{2}-[A-Z]{2}$/,
  Permissions: /^ReadWriteDocument$/,
  'ov:TaskpaneId': /^\S{1,125}$/,
  'ov:FunctionName': /^[A-Za-z_]\w{0,249}$/,
};

const formats: Rule = (elements) =>
  elements.flatMap((element) => {
    const format = textFormats[nameOf(element)];
    const text = element.textContent ?? '';
    return !format || format.test(text) ? [] : [`${placeOf(element)} has the text "${text}", which it may not have.`];
  });

const lengths: Rule = (elements) =>
  elements.flatMap((element) => {
    const limit = lengthLimits[nameOf(element)];
    if (limit === undefined) return [];
    const texts = elementsOf(element).flatMap((inner) => [
      ...['DefaultValue', 'Value'].flatMap((name) => inner.getAttribute(name) ?? []),
      ...(childrenOf(element).length === 0 && inner.textContent ? [inner.textContent] : []),
    ]);
    return texts
      .filter((text) => text.length === 0 || text.length > limit)
      .map((text) => `${placeOf(element)} needs 1 to ${limit} characters, but "${text}" has ${text.length}.`);
  });

const references: Rule = (elements) => {
  const resources = elements.filter((element) => element.hasAttribute('id') && nameOf(element).startsWith('bt:'));
  const users = elements.filter((element) => element.hasAttribute('resid'));
  const lost = users.flatMap((user) => {
    const list = resourceLists[nameOf(user)];
    const resource = resources.find((candidate) => candidate.getAttribute('id') === user.getAttribute('resid'));
    if (resource && nameOf(parentOf(resource)!) === list) return [];
    return [`${placeOf(user)} refers to "${user.getAttribute('resid')}", which is not among ${list}.`];
  });
  const used = new Set(users.map((user) => user.getAttribute('resid')));
  const unused = resources
    .filter((resource) => !used.has(resource.getAttribute('id')))
    .map((resource) => `${placeOf(resource)} is used nowhere.`);
  const bare = elements
    .filter((element) => nameOf(element) in resourceLists && !element.hasAttribute('resid'))
    .filter((element) => nameOf(parentOf(element)!) !== 'bt:Images')
    .map((element) => `${placeOf(element)} has no resid.`);
  return [...lost, ...unused, ...bare];
};

const addressElements = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Url', 'bt:Image'];

const addresses: Rule = (elements) =>
  elements
    .filter((element) => addressElements.includes(nameOf(element)) && !element.hasAttribute('resid'))
    .filter((element) => !/^https:\/\/[^/]+\/\S+$/.test(element.getAttribute('DefaultValue') ?? ''))
    .map((element) => `${placeOf(element)} needs an https address, not "${element.getAttribute('DefaultValue')}".`);

const translations: Rule = (elements) =>
  elements
    .filter((element) => ['DisplayName', 'Description', 'bt:String'].includes(nameOf(element)))
    .filter((element) => !childrenOf(element).some((child) => child.getAttribute('Locale') === 'en-US'))
    .map((element) => `${placeOf(element)} has no English (Override Locale="en-US").`);

const ribbonSizes = ['16', '32', '80'];

const icons: Rule = (elements, pictureSize) => {
  const address = (id: string | null): string =>
    elements.find((element) => element.getAttribute('id') === id)?.getAttribute('DefaultValue') ?? '';
  const shape = (element: Element, url: string, size: number): string[] => {
    const picture = pictureSize(url);
    if (!picture) return [`${placeOf(element)} has no picture at "${url}".`];
    if (picture.width === size && picture.height === size) return [];
    return [`${placeOf(element)} must be ${size} px, but "${url}" is ${picture.width} × ${picture.height}.`];
  };
  return elements.flatMap((element) => {
    if (nameOf(element) === 'IconUrl') return shape(element, element.getAttribute('DefaultValue') ?? '', 32);
    if (nameOf(element) === 'HighResolutionIconUrl')
      return shape(element, element.getAttribute('DefaultValue') ?? '', 64);
    if (nameOf(element) !== 'ov:Icon') return [];
    const images = childrenOf(element);
    const absent = ribbonSizes.filter((size) => !images.some((image) => image.getAttribute('size') === size));
    return [
      ...absent.map((size) => `${placeOf(element)} has no picture of ${size} px.`),
      ...images.flatMap((image) =>
        shape(image, address(image.getAttribute('resid')), Number(image.getAttribute('size'))),
      ),
    ];
  });
};

const identifiers: Rule = (elements) => {
  const owners = elements.filter((element) => element.hasAttribute('id'));
  const ids = owners.map((owner) => owner.getAttribute('id'));
  return owners.flatMap((owner, index) => {
    const id = ids[index] ?? '';
    const limit = nameOf(owner).startsWith('bt:') ? 32 : 125;
    return [
      ...(ids.indexOf(id) < index ? [`${placeOf(owner)} has an id that is already in use.`] : []),
      ...(id.length === 0 || id.length > limit ? [`${placeOf(owner)} needs an id of 1 to ${limit} characters.`] : []),
    ];
  });
};
