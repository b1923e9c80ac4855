import { type BlockSpec, extremeText, type Id, textEntries } from '@/blockkit';
import { AGREEMENTS, type ChecklistConfig, type ChecklistState, initialState, type OwnStatement } from './model';

const config: ChecklistConfig = {
  statements: [
    { id: 'confidential', text: 'Se, mitä täällä kerrotaan toisista, jää tänne.' },
    { id: 'turns', text: 'Jokainen saa puhua loppuun. Hiljaisuuskin on puheenvuoro.' },
    { id: 'promises', text: 'Luvataan vain se, minkä voimme pitää, ja kerrotaan ajoissa, jos lupaus ei pidä.' },
    { id: 'absence', text: 'Poissaolosta ilmoitetaan koko ryhmälle, ei vain vetäjälle.' },
  ],
};

const own = (texts: readonly string[], note: (index: number) => string): Record<Id, OwnStatement> =>
  Object.fromEntries(
    Object.values(textEntries(texts)).map((entry, index) => [
      entry.id,
      { ...entry, state: AGREEMENTS[index % 3] ?? 'open', note: note(index) },
    ]),
  );

const hard: ChecklistConfig = {
  statements: Array.from({ length: 30 }, (_, index) => ({ id: `statement-${index}`, text: extremeText(index) })),
};

export const samples: BlockSpec<ChecklistConfig, ChecklistState>['samples'] = {
  empty: { config, state: initialState(config) },
  typical: {
    config,
    state: {
      kind: 'checklist',
      answers: {
        confidential: { state: 'agreed', note: '' },
        turns: { state: 'agreed', note: 'Kello kiertää, kaksi minuuttia kerrallaan.' },
        promises: { state: 'discussed', note: 'Kuka muistuttaa? Palataan syksyllä.' },
        absence: { state: 'open', note: '' },
      },
      items: own(['Aloitamme ajallaan, vaikka kaikki eivät olisi vielä paikalla.'], () => ''),
    },
  },
  extreme: {
    config: hard,
    state: {
      kind: 'checklist',
      answers: Object.fromEntries(hard.statements.map(({ id }, index) => [
        id, { state: AGREEMENTS[index % 3] ?? 'open', note: `Huomio: ${extremeText(29 - index)}` },
      ])),
      items: {
        ...own(Array.from({ length: 200 }, (_, index) => extremeText(index)), extremeText),
        gone: { id: 'gone', pos: 'a0', del: 1, text: 'Poistettu', state: 'agreed', note: 'Poistettu' },
      },
    },
  },
};
