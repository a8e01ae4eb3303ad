/** Writes the JSON Schema of a ledger file: npm run schema. */
import { writeFileSync } from 'node:fs';
import { ledgerJsonSchema, SCHEMA_FILE } from './ledger-json-schema.ts';

writeFileSync(SCHEMA_FILE, await ledgerJsonSchema());
