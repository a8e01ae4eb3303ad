import { z } from 'zod';
import { areaSchema as area } from '../../workbook/model/area-schema.ts';
import type { SheetState } from '../formats/sheet-state.ts';

/*
 * What was recorded of a sheet is written back as it is, part after part. A part that Excel or its client refuses would stop
 * that half-way, with the sheet emptied: so all of it is checked before the first write.
 */

const areaOf = <T extends z.ZodType>(value: T) => z.array(z.strictObject({ area, value }));

const contents = z
  .strictObject({
    area,
    cells: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
    formats: areaOf(z.string()),
  })
  .refine(
    ({ area: { row, column, rows, columns }, cells, formats }) =>
      cells.length === rows &&
      cells.every((line) => line.length === columns) &&
      formats.every(
        ({ area: part }) =>
          part.row >= row &&
          part.column >= column &&
          part.row + part.rows <= row + rows &&
          part.column + part.columns <= column + columns,
      ),
  );

const line = z.strictObject({ style: z.string(), weight: z.string(), color: z.string() }).partial();
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

const font = z
  .strictObject({
    name: z.string(),
    size: z.number(),
    bold: z.boolean(),
    italic: z.boolean(),
    underline: z.string(),
    strikethrough: z.boolean(),
    color: z.string(),
  })
  .partial();

const style = z.strictObject({
  format: z
    .strictObject({
      horizontalAlignment: z.string(),
      verticalAlignment: z.string(),
      wrapText: z.boolean(),
      indentLevel: z.number(),
      shrinkToFit: z.boolean(),
      font,
      protection: z.strictObject({ locked: z.boolean().optional() }),
    })
    .partial(),
  fill: z.string().nullable(),
  lines: z.partialRecord(z.enum(SIDES), line),
});

const rule = z.strictObject({
  rule: z.record(z.string(), z.record(z.string(), z.unknown())),
  ignoreBlanks: z.boolean().nullish(),
  errorAlert: z.record(z.string(), z.unknown()).nullish(),
  prompt: z.record(z.string(), z.unknown()).nullish(),
});

const lineSize = z.strictObject({ size: z.number().min(0), hidden: z.boolean() });
const count = z.int().min(0);

const page = z.strictObject({
  layout: z
    .strictObject({
      paperSize: z.string().nullable(),
      orientation: z.string(),
      zoom: z.record(z.string(), z.number()),
      centerHorizontally: z.boolean(),
      topMargin: z.number(),
      bottomMargin: z.number(),
      leftMargin: z.number(),
      rightMargin: z.number(),
      headerMargin: z.number(),
      footerMargin: z.number(),
    })
    .partial(),
  titleRows: z.string().nullable(),
  footer: z.string().optional(),
  breaks: z.array(count).optional(),
});

const whole = z.strictObject({
  area,
  columnLooks: areaOf(style),
  rules: areaOf(rule),
  merges: z.array(area),
  rows: areaOf(lineSize),
  columns: areaOf(lineSize),
  frozen: z.strictObject({ rows: count, columns: count }).nullable(),
  page: page.nullable(),
  tabColor: z.string(),
  rowSigns: z
    .strictObject({
      columns: z.array(count),
      head: count,
      groups: z.strictObject({ names: z.array(z.string()), patterns: z.array(z.string()) }),
      rows: count,
      below: count,
    })
    .nullable(),
});

/** A sheet as `record` keeps it. */
export const stateSchema: z.ZodType<SheetState> = z.strictObject({
  id: z.string(),
  order: z.array(z.string()),
  contents: z.array(contents),
  looks: areaOf(style),
  whole: whole.nullable(),
  patched: z.strictObject({ rows: areaOf(lineSize), ruled: z.array(area), rules: areaOf(rule) }).nullable(),
  cut: z
    .strictObject({
      cells: z.array(z.strictObject({ sheet: z.string(), row: count, column: count, formula: z.string() })),
      names: z.array(z.strictObject({ name: z.string(), sheet: z.string().nullable(), formula: z.string() })),
    })
    .nullable(),
}) as unknown as z.ZodType<SheetState>;
