import { type BlockSpec, extremeText, textEntries } from '@/blockkit';
import { type NotesConfig, type NotesState, initialState } from './model';

const TYPICAL = [
  'Soitetaan ennen kuin lähetetään lomake.',
  'Uusi jäsen kylään ensimmäisellä viikolla.',
  'Sama asia luvataan vain yhden suulla.',
  'Kerrotaan myös, mikä ei onnistunut.',
  'Yrittäjälle vastaus kahdessa päivässä.',
];

export const samples: BlockSpec<NotesConfig, NotesState>['samples'] = {
  empty: { config: {}, state: initialState() },
  typical: { config: { placeholder: 'Mikä pieni teko kasvattaisi luottamusta?' }, state: { kind: 'notes', items: textEntries(TYPICAL) } },
  extreme: {
    config: {},
    state: {
      kind: 'notes',
      items: {
        ...textEntries(Array.from({ length: 200 }, (_, index) => extremeText(index))),
        empty: { id: 'empty', pos: 'a0', text: '' },
        gone: { id: 'gone', pos: 'a1', text: 'Poistettu', del: 1 },
      },
    },
  },
};
