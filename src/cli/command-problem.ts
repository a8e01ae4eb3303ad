import { fill, zhCN } from '../texts/texts.ts';

/** Why a command cannot do its work, in words. */
export class CommandProblem extends Error {
  constructor(code: keyof typeof zhCN.cli, details: Record<string, string | number> = {}) {
    super(fill(zhCN.cli[code], details));
  }
}
