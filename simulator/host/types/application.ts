import { asWord } from '../ranges/arguments.ts';
import { HostError } from '../../grid/host-error.ts';
import type { Targets } from '../model/targets.ts';
import type { TypeTable } from '../model/type-table.ts';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** The engine always calculates; on a bad day the host tells of it only once it was asked to. What only tells when to paint has nothing to do. */
export const application: TypeTable<Targets['Application']> = {
  get: {
    CalculationMode: (_, { badDay }) => (badDay.manualCalculation ? 'Manual' : 'Automatic'),
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
    Calculate: (_, [type], { document }) => {
      const how = asWord(type, ['Recalculate', 'Full', 'FullRebuild'], 'calculationType');
      // in manual mode Recalculate does nothing (office-js issue 627)
      if (how !== 'Recalculate') document.isCalculated = true;
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};
