import { describe, expect, it } from 'vitest';
import { makeOpenDocument, openDocument } from '../../src/app/document/open-document.ts';
import type { ViewedPiece } from '../../src/app/document/view-document.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { seedPart, sentencesOf } from '../seed/document.ts';
import { generatedBook } from './generated-book.ts';

const valueAt = (snapshot: Awaited<ReturnType<typeof generatedBook>>, { place }: ViewedPiece) =>
  place && snapshot.sheets.find(({ name }) => name === place.sheet)!.values[place.row]![place.column];

async function viewed(change: (ledger: Ledger) => Ledger = (ledger) => ledger) {
  const snapshot = await generatedBook(change);
  const opened = openDocument(snapshot);
  if (opened.kind !== 'viewed') throw new Error(opened.kind);
  const pieces = opened.view.paragraphs.flatMap((paragraph) => paragraph.pieces);
  return { snapshot, view: opened.view, pieces };
}

describe('what the pane shows of the document', () => {
  it('is the text of the seed', async () => {
    const { pieces, view } = await viewed();
    const seed = seedPart('一、收入支出预算总体情况说明', '第三部分');
    expect(sentencesOf(pieces.map(({ text }) => text).join(''))).toEqual(sentencesOf(seed));
    expect(view.missing).toEqual([]);
  });

  it('leads from every figure of a table to the cell that holds it, from what was typed to where it was', async () => {
    const { snapshot, pieces } = await viewed();
    const amounts = pieces.filter(({ origin, text }) => origin === 'table' && /^\d+(\.\d\d)?$/.test(text));
    expect(amounts.length).toBeGreaterThan(30);
    const isShare = (piece: ViewedPiece) => pieces[pieces.indexOf(piece) + 1]?.text.startsWith('%');
    const wrong = amounts.filter((piece) => {
      const value = valueAt(snapshot, piece);
      const isCount = piece.place?.sheet === '表10 项目支出' && piece.place.column === 0;
      return !isShare(piece) && !isCount && Number(value === '' ? 0 : value) !== Number(piece.text);
    });
    expect(wrong).toEqual([]);
    const goods = pieces.filter(({ place, origin }) => origin === 'typed' && place?.sheet === '情况说明·填报');
    expect(goods.map((piece) => valueAt(snapshot, piece))).toContain(1.82);
  });

  it('names what is missing, with its cell, and where a figure of last year was taken from', async () => {
    const { pieces, view } = await viewed((ledger) => ({
      ...ledger,
      narrative: {
        ...ledger.narrative,
        lastYear: { ...ledger.narrative!.lastYear, fund: undefined },
        sources: { total: '2023年部门预算公开表1' },
      },
    }));
    expect(view.missing.map(({ label, place }) => [label, place?.sheet])).toEqual([
      ['上年政府性基金收支预算', '情况说明·填报'],
    ]);
    const missing = pieces.filter(({ origin }) => origin === 'missing');
    expect(missing.map(({ text, place }) => [text, place])).toEqual([
      ['【待填：上年政府性基金收支预算】', view.missing[0]!.place],
    ]);
    expect(pieces.find(({ text }) => text === '63.58')!.source).toBe('2023年部门预算公开表1');
    expect(pieces.find(({ source }) => source === '')).toBeDefined();
  });

  it('makes nothing where facts are missing, unless that is wanted', async () => {
    const snapshot = await generatedBook((ledger) => ({ ...ledger, narrative: undefined }));
    expect(await makeOpenDocument(snapshot, 'rich text', false)).toMatchObject({ kind: 'incomplete' });
    expect(await makeOpenDocument(snapshot, 'rich text', true)).toMatchObject({ kind: 'rich text' });
    expect(await makeOpenDocument(snapshot, 'word', true)).toMatchObject({
      kind: 'word',
      title: '封丘县政务服务和大数据管理局2024年度部门预算',
    });
  });

  it('is nothing without a ledger, and with a wrong one', async () => {
    expect(openDocument({ sheets: [] })).toEqual({ kind: 'absent' });
    const snapshot = await generatedBook((ledger) => ledger);
    const sheets = snapshot.sheets.filter(({ name }) => name !== '底稿');
    expect(openDocument({ sheets })).toMatchObject({ kind: 'problems' });
  });
});
