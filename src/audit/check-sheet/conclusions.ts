/** What the sheet says of a line, and the mark that is counted: no mark means anything to COUNTIF. */
export const PASS = { conclusion: '通过', mark: '√' } as const;
export const WRONG = { conclusion: '错误', mark: '×' } as const;
/** An inequality that need not hold: there are negative amounts. */
export const DOUBTFUL = { conclusion: '核实', mark: '△' } as const;
/** Something that is no number stands in one of the cells. */
export const UNREADABLE = { conclusion: '无法审核', mark: '○' } as const;

export const VERDICTS = [PASS, WRONG, DOUBTFUL, UNREADABLE] as const;
