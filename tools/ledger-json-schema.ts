import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { ledgerSchema } from '../src/ledger/schema.ts';

/** Where the schema is kept. */
export const SCHEMA_FILE = 'docs/ledger.schema.json';

/**
 * The JSON Schema of a ledger file (底稿.json) as it is typed: what has a default may be left out. Draft 7, because that is what
 * editors understand.
 */
export async function ledgerJsonSchema(): Promise<string> {
  const schema = z.toJSONSchema(ledgerSchema, { io: 'input', target: 'draft-7' });
  return format(JSON.stringify(schema), { ...(await resolveConfig(SCHEMA_FILE)), filepath: SCHEMA_FILE });
}
