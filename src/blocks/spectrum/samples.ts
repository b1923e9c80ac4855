import { type Actor, type BlockSpec, EXTREME_TEXTS, type Id, LONG_ANSWER, orderKeyBetween, type Registry } from '@/blockkit';
import { type Dot, initialState, type SpectrumConfig, type SpectrumState, type Spot } from './model';

export const LEADING: SpectrumConfig = {
  positions: [
    { id: 'above', label: 'Ylhäältä johdettu', help: 'ohjausryhmä antaa raamit' },
    { id: 'together', label: 'Yhdessä johdettu', help: 'raamit tehdään yhdessä' },
    { id: 'free', label: 'Vapaasti kehittyvä', help: 'tavat muotoutuvat itsestään' },
    { id: 'chaos', label: 'Kaoottinen joukko', help: 'jokainen kulkee omaa tietään' },
  ],
  spans: [
    { label: 'Tavoitteelliset verkostot', from: 'above', to: 'together' },
    { label: 'Luonnostaan kehittyvät', from: 'free', to: 'chaos' },
  ],
};

export const TRUST: SpectrumConfig = {
  field: { x: { low: 'tunnemme vähän', high: 'tunnemme hyvin' }, y: { low: 'emme luota', high: 'luotamme' } },
  positions: [
    { id: 'blind', label: 'Sokea luottamus', at: [0.25, 0.75] },
    { id: 'deep', label: 'Koeteltu luottamus', at: [0.75, 0.75] },
    { id: 'far', label: 'Vieraus', at: [0.25, 0.25] },
    { id: 'wary', label: 'Varovaisuus', at: [0.75, 0.25] },
  ],
};

const actor = (id: Id, name: string, pos: string): Actor => ({
  id, pos, type: 'person', name, organisation: '', sector: '', group: '', tags: [], contact: '', note: '',
});

const actors: Registry<Actor> = {
  aino: actor('aino', 'Aino Halme', 'a0'),
  aile: actor('aile', 'Áile Näkkäläjärvi', 'a1'),
  long: actor('long', EXTREME_TEXTS[6], 'a2'),
};

interface Placed {
  readonly actor?: Id;
  readonly now: Spot;
  readonly aim?: Spot;
}

/** Dots in order under plain ids. */
export function dotsOf(placed: readonly Placed[]): Registry<Dot> {
  let pos: string | null = null;
  return Object.fromEntries(placed.map(({ actor: whose = '', now, aim }, index) => {
    pos = orderKeyBetween(pos, null, () => 0.9);
    const id = `dot-${index + 1}`;
    return [id, { id, pos, actor: whose, now, ...(aim && { aim }) }];
  }));
}

const onLine = (now: number, aim?: number): Placed => ({ now: [now, 0.5], ...(aim !== undefined && { aim: [aim, 0.5] as const }) });

/** Numbers 0-1 that look random and are always the same. */
const scatter = (index: number): number => ((index * 7919 + 13) % 1000) / 1000;

export const samples: BlockSpec<SpectrumConfig, SpectrumState>['samples'] = {
  empty: { config: TRUST, state: initialState() },
  typical: {
    config: LEADING,
    state: {
      kind: 'spectrum',
      hidden: false,
      dots: dotsOf([
        { ...onLine(0.16, 0.36), actor: 'aino' }, { ...onLine(0.12, 0.4), actor: 'aile' }, onLine(0.2, 0.38), onLine(0.22, 0.36),
        onLine(0.33, 0.42), onLine(0.62, 0.4), onLine(0.66, 0.34), onLine(0.36), onLine(0.86, 0.6),
      ]),
      text: 'Hankkeen ohjausryhmä päättää rahasta, mutta arjen työtavat ovat syntyneet itsestään. Haluamme sopia raameista yhdessä.',
    },
    document: { actors },
  },
  extreme: {
    config: {
      positions: EXTREME_TEXTS.slice(3, 9).map((label, index) => ({ id: `p${index}`, label, help: EXTREME_TEXTS[6] })),
      spans: [{ label: EXTREME_TEXTS[6], from: 'p0', to: 'p1' }],
      low: EXTREME_TEXTS[6],
      high: EXTREME_TEXTS[3],
    },
    state: {
      kind: 'spectrum',
      hidden: false,
      dots: dotsOf(Array.from({ length: 200 }, (_, index) => ({
        ...(index % 2 === 0 ? onLine(0.25, scatter(index)) : onLine(scatter(index))), ...(index % 5 === 0 && { actor: 'long' }),
      }))),
      text: LONG_ANSWER,
    },
    document: { actors },
  },
};
