import type { UnitKind } from '../../standards/mapping.ts';
import type { Unit } from './schema.ts';

/** 单位性质 as the table of correspondence of 财预〔2017〕98号 calls it. */
export const UNIT_KIND: Readonly<Record<Unit['kind'], UnitKind>> = { 行政: 'administrative', 事业: 'institution' };
