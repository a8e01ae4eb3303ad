const DOTTED = /^\d{3}(\.\d{2}){1,2}$/;

/** A code without the dots that some print between its parts: 201.03.01 is 2010301. */
export const plainCode = (code: string) => (DOTTED.test(code) ? code.replaceAll('.', '') : code);
