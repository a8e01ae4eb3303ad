import { asWord } from '../arguments.ts';
import { HostError } from '../host-error.ts';
import type { Targets } from '../targets.ts';
import type { TypeTable } from '../type-table.ts';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** Calculation is always automatic here; what only tells when to calculate or paint has nothing to do. */
export const application: TypeTable<Targets['Application']> = {
  get: {
    CalculationMode: () => 'Automatic',
    CalculationState: () => 'Done',
    CalculationEngineVersion: () => 191029,
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (_, value) => {
      if (asWord(value, MODES, 'calculationMode') !== 'Automatic') {
        throw new HostError('NotImplemented', 'the host calculates automatically only');
      }
    },
  },
  methods: {
    Calculate: (_, [type]) => void asWord(type, ['Recalculate', 'Full', 'FullRebuild'], 'calculationType'),
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};
