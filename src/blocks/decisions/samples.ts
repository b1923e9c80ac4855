import { type BlockSpec, extremeText, textEntries } from '@/blockkit';
import { type DecisionsConfig, type DecisionsState, initialState } from './model';

const TYPICAL = [
  'Jokainen uusi jäsen saa kummin, joka esittelee hänet kahdelle muulle ensimmäisen kuukauden aikana.',
  'Tapaamiset alkavat kierroksella: mitä opin viimeksi, mitä en vielä osaa.',
  'Lupaukset kirjataan yhdelle sivulle ja luetaan ääneen seuraavalla kerralla.',
];

export const samples: BlockSpec<DecisionsConfig, DecisionsState>['samples'] = {
  empty: { config: {}, state: initialState() },
  typical: { config: {}, state: { kind: 'decisions', items: textEntries(TYPICAL) } },
  extreme: {
    config: {},
    state: {
      kind: 'decisions',
      items: {
        ...textEntries(Array.from({ length: 200 }, (_, index) => extremeText(index))),
        empty: { id: 'empty', pos: 'a0', text: '' },
        gone: { id: 'gone', pos: 'a1', text: 'Poistettu', del: 1 },
      },
    },
  },
};
