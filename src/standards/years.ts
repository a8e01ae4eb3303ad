import { STANDARD_YEARS } from './functional-data.ts';

/** The first budget year whose standard is known: earlier years are answered as this one. */
export const FIRST_YEAR: number = STANDARD_YEARS[0];

/** The last one: later years, and workbooks that name no year, are answered as this one. It has all codes that any year has. */
export const LATEST_YEAR: number = STANDARD_YEARS.at(-1)!;
