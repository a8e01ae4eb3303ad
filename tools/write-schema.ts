/** Writes the JSON Schemas of a ledger file, of an audit's report and of a text's: npm run schema. */
import { writeFileSync } from 'node:fs';
import {
  AUDIT_SCHEMA,
  auditJsonSchema,
  CHECK_SCHEMA,
  checkJsonSchema,
  LEDGER_SCHEMA,
  ledgerJsonSchema,
} from './json-schemas.ts';

writeFileSync(LEDGER_SCHEMA, await ledgerJsonSchema());
writeFileSync(AUDIT_SCHEMA, await auditJsonSchema());
writeFileSync(CHECK_SCHEMA, await checkJsonSchema());
