import { inExcel } from '../requests/run.ts';

/** Documents of a workbook by their namespace; null: it has none, or several. */
export type FoundXmlParts = Readonly<Record<string, string | null>>;

/** Loads the documents of these namespaces; after the round trip the result gives them. */
export function requestXmlParts(
  { workbook }: Excel.RequestContext,
  namespaces: readonly string[],
): () => FoundXmlParts {
  const requested = namespaces.map((namespace) => ({
    namespace,
    // what is asked of a null object is null: nobody must know beforehand whether there is a part
    xml: workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject().getXml(),
  }));
  return () => Object.fromEntries(requested.map(({ namespace, xml }) => [namespace, xml.value ?? null]));
}

/** The same without asking anything of what may not be there: two round trips. */
export function readXmlParts(namespaces: readonly string[]): Promise<FoundXmlParts> {
  return inExcel(async (context) => {
    const { customXmlParts } = context.workbook;
    const present = namespaces.map((namespace) => customXmlParts.getByNamespace(namespace).load('items/id'));
    await context.sync();
    const texts = present.map(({ items: [part, ...others] }) => (others.length > 0 ? undefined : part?.getXml()));
    await context.sync();
    return Object.fromEntries(namespaces.map((namespace, index) => [namespace, texts[index]?.value ?? null]));
  });
}

/** Puts a document in the place of all of its namespace; null takes them away. */
export async function saveXmlPart(namespace: string, xml: string | null): Promise<void> {
  await inExcel(async (context) => {
    const { customXmlParts } = context.workbook;
    const present = customXmlParts.getByNamespace(namespace).load('items/id');
    await context.sync();
    for (const part of present.items) part.delete();
    if (xml !== null) customXmlParts.add(xml);
  });
}
