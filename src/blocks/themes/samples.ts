import { type Actor, type BlockSpec, extremeText, LONG_ANSWER, type Step, textEntries } from '@/blockkit';
import { initialState, type Theme, type ThemesConfig, type ThemesState } from './model';

const BLOCK = 'sample.themes';

const actor = (id: string, name: string): Actor => ({
  id, pos: id, type: 'person', name, organisation: '', sector: 'third', group: '', tags: [], contact: '', note: '',
});

const step = (id: string, pos: string, entry: string, title: string, fields: Partial<Step> = {}): Step => ({
  id, pos, title, block: BLOCK, entry, owners: [], due: '', status: 'open', note: '', ...fields,
});

/** The themes of a new workbook, some of them filled in. */
function filledIn(config: ThemesConfig, themes: Readonly<Record<string, Partial<Theme>>>): ThemesState {
  const { kind, items } = initialState(config);
  return { kind, items: Object.fromEntries(Object.values(items).map((theme) => [theme.id, { ...theme, ...themes[theme.id] }])) };
}

export const samples: BlockSpec<ThemesConfig, ThemesState>['samples'] = {
  empty: { config: {}, state: initialState({}) },
  typical: {
    config: { count: 6 },
    state: filledIn({ count: 6 }, {
      'theme-1': {
        title: 'Nuoret töihin',
        goals: 'Jokainen alle 25-vuotias saa oman ihmisen ja ensimmäisen työpaikan vuoden sisällä.',
        solutions: textEntries(['Kummi kahden ensimmäisen kuukauden ajan', 'Yksi yhteystieto kaikille yrityksille']),
        owners: ['a1', 'a2'],
        note: 'Ohjaamo kokoaa, yritykset ottavat vastaan.',
      },
      'theme-2': { title: 'Yritykset mukaan', goals: 'Kaksikymmentä yritystä tuntee verkoston.' },
    }),
    document: {
      actors: { a1: actor('a1', 'Sari Kettunen'), a2: actor('a2', 'Ohjaamo') },
      steps: {
        s1: step('s1', 'a1', 'theme-1', 'Aamukahvit neljällä työpaikalla', { owners: ['a1'], due: '2027-04-20', status: 'doing' }),
        s2: step('s2', 'a2', 'theme-1', 'Kummien perehdytys', { owners: ['a2'], due: '2027-Q3' }),
      },
    },
  },
  extreme: {
    config: { count: 30, prompts: { title: LONG_ANSWER.slice(0, 120), goals: LONG_ANSWER.slice(0, 400) } },
    state: filledIn({ count: 30 }, Object.fromEntries(
      Array.from({ length: 29 }, (_, index) => [
        `theme-${index + 1}`,
        {
          title: extremeText(index).replaceAll('\n', ' ').slice(0, 200),
          goals: index === 0 ? LONG_ANSWER : extremeText(index),
          solutions: textEntries(index === 0 ? Array.from({ length: 200 }, (_, nth) => extremeText(nth)) : [extremeText(index), '']),
          owners: ['a1', 'gone'],
          note: extremeText(index + 1),
          ...(index === 20 && { del: 1 }),
        },
      ]),
    )),
    document: {
      actors: { a1: actor('a1', extremeText(6)) },
      steps: Object.fromEntries(
        Object.values(textEntries(Array.from({ length: 60 }, (_, index) => extremeText(index)))).map(({ id, pos, text }, index) => [
          id,
          step(id, pos, `theme-${(index % 30) + 1}`, text, { owners: ['a1'], due: '2027-12' }),
        ]),
      ),
    },
  },
};
