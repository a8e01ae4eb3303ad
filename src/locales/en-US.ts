import { audit } from './en-US/audit.ts';
import { fields } from './en-US/fields.ts';
import { files } from './en-US/files.ts';
import { importing } from './en-US/import.ts';
import { intake } from './en-US/intake.ts';
import { pane } from './en-US/pane.ts';
import { problems } from './en-US/problems.ts';
import type { Texts } from './texts.ts';

/** The English twin of these texts. */
export const enUS: Texts = { audit, problems, fields, files, importing, intake, pane };
