/** Writes the JSON Schemas of a ledger file and of an audit's report: npm run schema. */
import { writeFileSync } from 'node:fs';
import { AUDIT_SCHEMA, auditJsonSchema, LEDGER_SCHEMA, ledgerJsonSchema } from './json-schemas.ts';

writeFileSync(LEDGER_SCHEMA, await ledgerJsonSchema());
writeFileSync(AUDIT_SCHEMA, await auditJsonSchema());
