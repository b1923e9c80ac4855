import { type BlockSpec, EXTREME_TEXTS, extremeText, textEntries } from '@/blockkit';
import { type CycleConfig, type CycleState, HUB, initialState } from './model';

const strategy: CycleConfig = {
  stages: [
    { id: 'why', label: 'Miksi', question: 'Miksi meitä tarvitaan?', help: 'Tarve, jota kukaan ei ratkaise yksin.' },
    { id: 'who', label: 'Ketkä', question: 'Keiden pitää olla mukana, jotta se onnistuu?' },
    { id: 'what', label: 'Mitä', question: 'Mitä muutamme yhdessä?' },
    { id: 'how', label: 'Miten', question: 'Miten etenemme?' },
  ],
  hub: { label: 'Millä voimavaroilla', question: 'Mitä aikaa, rahaa ja taitoa meillä on?' },
};

const hard: CycleConfig = {
  stages: Array.from({ length: 12 }, (_, index) => ({
    id: `stage-${index + 1}`,
    label: EXTREME_TEXTS[index % EXTREME_TEXTS.length] ?? '',
    question: extremeText(index),
  })),
  hub: { label: EXTREME_TEXTS[6], question: EXTREME_TEXTS[8] },
};

const answers = (texts: readonly string[], stage: string) => textEntries(texts, `${stage}-answer`);

const typical: CycleState = {
  kind: 'cycle',
  current: 'who',
  stages: {
    why: { status: 'done', answers: answers(['Nuori kiertää neljä luukkua ennen kuin joku ottaa kopin.', 'Yritykset eivät tiedä, kenelle soittaa.'], 'why') },
    who: { status: 'doing', answers: answers(['Kylätalot ja etätyökeskus puuttuvat vielä.'], 'who') },
    what: { status: 'open', answers: {} },
    how: { status: 'open', answers: {} },
    [HUB]: { status: 'open', answers: answers(['Koordinaattorin puolikas työaika, 12 000 euroa vuodessa.'], 'hub') },
  },
};

export const samples: BlockSpec<CycleConfig, CycleState>['samples'] = {
  empty: { config: strategy, state: initialState(strategy) },
  typical: { config: strategy, state: typical },
  extreme: {
    config: hard,
    state: {
      kind: 'cycle',
      current: 'stage-4',
      stages: Object.fromEntries(Object.keys(initialState(hard).stages).map((id, index) => [id, {
        status: (['open', 'doing', 'done'] as const)[index % 3] ?? 'open',
        answers: answers(Array.from({ length: index === 0 ? 80 : 12 }, (_, at) => extremeText(at + index)), id),
      }])),
    },
  },
};
