/** Documents that a workbook carries besides its sheets (custom XML parts), each known by its namespace. */
export interface XmlParts {
  /** Puts a document in the place of the one of this namespace; null takes that away. */
  save(namespace: string, xml: string | null): Promise<void>;
}
