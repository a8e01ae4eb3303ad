import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { auditReportSchema, textReportSchema } from '../src/app/folder/audit-report.ts';
import { ledgerSchema } from '../src/ledger/model/schema.ts';

/** Where the schemas are kept. */
export const LEDGER_SCHEMA = 'docs/ledger.schema.json';
export const AUDIT_SCHEMA = 'docs/audit.schema.json';
export const CHECK_SCHEMA = 'docs/check.schema.json';

/**
 * The JSON Schema of a ledger file (底稿.json) as it is typed: what has a default may be left out. Draft 7, because that is what
 * editors understand.
 */
export const ledgerJsonSchema = () =>
  printed(LEDGER_SCHEMA, z.toJSONSchema(ledgerSchema, { io: 'input', target: 'draft-7' }));

/** The JSON Schema of a line that `audit --json` prints. */
export const auditJsonSchema = () => printed(AUDIT_SCHEMA, z.toJSONSchema(auditReportSchema, { target: 'draft-7' }));

/** The JSON Schema of what `check --json` prints. */
export const checkJsonSchema = () => printed(CHECK_SCHEMA, z.toJSONSchema(textReportSchema, { target: 'draft-7' }));

async function printed(file: string, schema: unknown): Promise<string> {
  return format(JSON.stringify(schema), { ...(await resolveConfig(file)), filepath: file });
}
