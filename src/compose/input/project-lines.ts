import { largest } from '../../base/lists.ts';
import type { Project } from '../../ledger/model/schema.ts';
import { INDICATOR_FIELDS } from '../../ledger/model/sheets.ts';

/** A row of the sheet 项目与绩效: a project's own row, or one that continues its indicators. */
export interface ProjectLine {
  readonly first: boolean;
  readonly fields: Readonly<Record<string, string>>;
}

/** The rows that the projects take, in their order. */
export function projectLines(projects: readonly Project[]): ProjectLine[] {
  return projects.flatMap(({ unit, code, name, kind, indicators }) => {
    const depth = largest(
      INDICATOR_FIELDS.map((field) => indicators[field].length),
      1,
    );
    return Array.from({ length: depth }, (_, line): ProjectLine => {
      const fields: Record<string, string> = line === 0 ? { unit, code, name, kind } : {};
      for (const field of INDICATOR_FIELDS) {
        const indicator = indicators[field][line];
        if (indicator) Object.assign(fields, { [field]: indicator.name, [`${field}Value`]: indicator.value });
      }
      return { first: line === 0, fields };
    });
  });
}
