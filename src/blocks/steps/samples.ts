import { type Actor, type BlockSpec, extremeText, STEP_STATUSES, type Step, textEntries } from '@/blockkit';
import { initialState, type StepsConfig, type StepsState } from './model';

const BLOCK = 'sample.steps';

const actor = (id: string, name: string): Actor => ({
  id, pos: id, type: 'person', name, organisation: '', sector: 'public', group: '', tags: [], contact: '', note: '',
});

const step = (fields: Partial<Step> & Pick<Step, 'id' | 'pos' | 'title'>): Step => ({
  block: BLOCK, entry: '', owners: [], due: '', status: 'open', note: '', ...fields,
});

export const samples: BlockSpec<StepsConfig, StepsState>['samples'] = {
  empty: { config: {}, state: initialState() },
  typical: {
    config: { advice: true },
    state: initialState(),
    document: {
      actors: { a1: actor('a1', 'Sari Kettunen'), a2: actor('a2', 'Mikael Björk'), a3: actor('a3', 'Hanna Vesala') },
      steps: {
        s1: step({ id: 's1', pos: 'a1', title: 'Aamukahvit neljällä työpaikalla', owners: ['a1'], due: '2027-04-20', status: 'doing' }),
        s2: step({ id: 's2', pos: 'a2', title: 'Osaamiskartta: kuka auttaa missäkin', owners: ['a2', 'a1'], due: '2027-05' }),
        s3: step({ id: 's3', pos: 'a3', title: 'Tietosuojan pelisäännöt yhdelle sivulle', owners: ['a3'], due: '2027-Q1', status: 'done', note: 'Luetaan ääneen.' }),
      },
    },
  },
  extreme: {
    config: { advice: true },
    state: initialState(),
    document: {
      actors: { a1: actor('a1', extremeText(6)), a2: actor('a2', extremeText(0)) },
      steps: Object.fromEntries(
        Object.values(textEntries(Array.from({ length: 60 }, (_, index) => extremeText(index)))).map(({ id, pos, text }, index) => [
          id,
          step({
            id, pos, title: text, owners: ['a1', 'a2', 'gone'].slice(0, index % 4), due: ['', '2027-02-28', '2027-12', '2028-Q4', 'eilen'][index % 5] ?? '',
            status: STEP_STATUSES[index % STEP_STATUSES.length] ?? 'open', note: index % 3 === 0 ? text : '',
          }),
        ]),
      ),
    },
  },
};
