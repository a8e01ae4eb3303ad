import { ledgerDisclosure } from '../../compose/tables/ledger-disclosure.ts';
import {
  type NarrativeField,
  type NarrativeLine,
  narrativeLine,
  narrativeValue,
  sourceField,
} from '../../ledger/model/narrative.ts';
import type { LedgerPlaces } from '../../ledger/model/ledger-places.ts';
import type { Ledger } from '../../ledger/model/schema.ts';
import { missingFacts } from '../../sentences/missing-facts.ts';
import { narrativePieces, type TextParagraph } from '../../sentences/narrative-text.ts';
import type { Piece } from '../../sentences/evaluate/piece.ts';
import type { CellPlace } from '../../workbook/model/snapshot.ts';
import { OriginPlaces, typedFields } from './origin-places.ts';

/** 第二部分 as it stands, with where each of its figures comes from, and what is still to be typed for the document. */
export interface DocumentView {
  readonly missing: readonly (Pick<NarrativeLine, 'label'> & { readonly place: CellPlace | undefined })[];
  /** Whether the workbook has the sheet that the missing facts are typed into. */
  readonly hasForm: boolean;
  readonly paragraphs: readonly ViewedParagraph[];
}

export interface ViewedParagraph extends Pick<TextParagraph, 'look'> {
  readonly pieces: readonly ViewedPiece[];
}

/** Fixed words, or a figure or a typed text with its origin and its cell. */
export interface ViewedPiece {
  readonly text: string;
  readonly origin?: 'table' | 'typed' | 'missing';
  readonly place?: CellPlace;
  /** Of a figure of last year: where it was taken from; '' where it was typed by hand. */
  readonly source?: string;
}

/** What the pane shows of the document of a checked ledger that stands in a workbook. */
export function viewDocument(ledger: Ledger, places: LedgerPlaces, hasForm: boolean): DocumentView {
  const disclosure = ledgerDisclosure(ledger);
  const origins = new OriginPlaces(disclosure, places);
  const isMissing = (field: NarrativeField) => narrativeValue(ledger.narrative, field) === undefined;
  const viewPiece = ({ text, origin }: Piece): ViewedPiece => {
    if (!origin) return { text };
    const typed = typedFields(origin);
    const missing = typed.find(isMissing);
    const place = missing === undefined ? origins.of(origin) : origins.ofField(missing);
    const kind = missing !== undefined ? 'missing' : typed.length > 0 ? 'typed' : 'table';
    const source = typed.map(sourceField).find((one) => one !== undefined);
    return {
      text,
      origin: kind,
      ...(place && { place }),
      ...(source && { source: String(narrativeValue(ledger.narrative, source) ?? '') }),
    };
  };
  return {
    missing: missingFacts(disclosure, ledger.narrative).map((field) => {
      return { label: narrativeLine(field).label, place: origins.ofField(field) };
    }),
    hasForm,
    paragraphs: narrativePieces(disclosure, ledger.narrative).map(({ look, pieces }) => ({
      look,
      pieces: pieces.filter(({ text }) => text !== '').map(viewPiece),
    })),
  };
}
