import { type BlockSpec, EXTREME_TEXTS, LONG_ANSWER } from '@/blockkit';
import { initialState, type TextConfig, type TextState } from './model';

export const samples: BlockSpec<TextConfig, TextState>['samples'] = {
  empty: { config: {}, state: initialState() },
  typical: {
    config: { placeholder: 'Mikä on verkostonne ydintehtävä?', size: 'long' },
    state: {
      kind: 'text',
      text: 'Suvannon työllisyysverkosto auttaa nuoria ja pitkään työttömiä löytämään oman polkunsa. Kokoamme kunnan, järjestöt ja yritykset samaan pöytään neljä kertaa vuodessa.\n\nKukaan ei jää luukulta luukulle.',
    },
  },
  extreme: {
    config: { placeholder: LONG_ANSWER.slice(0, 300) },
    state: { kind: 'text', text: [...EXTREME_TEXTS, LONG_ANSWER].join('\n') },
  },
};
