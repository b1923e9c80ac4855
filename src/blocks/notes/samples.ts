import { type BlockSpec, extremeText, type Id, type TextEntry, textEntries } from '@/blockkit';
import { type Item, type Items, type NotesConfig, type NotesState, initialState } from './model';

const TYPICAL = [
  'Soitetaan ennen kuin lähetetään lomake.',
  'Uusi jäsen kylään ensimmäisellä viikolla.',
  'Sama asia luvataan vain yhden suulla.',
  'Kerrotaan myös, mikä ei onnistunut.',
  'Yrittäjälle vastaus kahdessa päivässä.',
];

const notes = textEntries(TYPICAL);
const ids = Object.keys(notes);

/** Puts every note whose number `isIn` wants into a group. */
const grouped = (entries: Readonly<Record<Id, TextEntry>>, group: Id, isIn: (index: number) => boolean): Items =>
  Object.fromEntries(Object.values(entries).map((entry, index): [Id, Item] => [entry.id, isIn(index) ? { ...entry, inGroup: group } : entry]));

export const samples: BlockSpec<NotesConfig, NotesState>['samples'] = {
  empty: { config: {}, state: initialState() },
  typical: {
    config: { placeholder: 'Mikä pieni teko kasvattaisi luottamusta?' },
    state: {
      kind: 'notes',
      items: {
        ...grouped(notes, 'first-contact', (index) => index < 2),
        'first-contact': { id: 'first-contact', pos: 'a9', type: 'group', text: 'Ensimmäinen kohtaaminen' },
        'ballot-1': { id: 'ballot-1', pos: 'aA', type: 'ballot', dots: { [ids[0] ?? '']: 2, [ids[4] ?? '']: 1 } },
        'ballot-2': { id: 'ballot-2', pos: 'aB', type: 'ballot', dots: { [ids[4] ?? '']: 3 } },
      },
      vote: 'closed', voteOf: 'notes', voteBy: 'ballots', secret: true, dots: 3, sort: '',
    },
  },
  extreme: {
    config: {},
    state: {
      kind: 'notes',
      items: {
        ...grouped(textEntries(Array.from({ length: 200 }, (_, index) => extremeText(index))), 'group', (index) => index % 3 === 0),
        group: { id: 'group', pos: 'a2', type: 'group', text: extremeText(3) },
        unnamed: { id: 'unnamed', pos: 'a3', type: 'group', text: '' },
        empty: { id: 'empty', pos: 'a0', text: '' },
        gone: { id: 'gone', pos: 'a1', text: 'Poistettu', del: 1 },
        hands: { id: 'hands', pos: 'a4', type: 'hands', dots: { group: 40 } },
      },
      vote: 'closed', voteOf: 'groups', voteBy: 'hands', secret: false, dots: 3, sort: 'votes',
    },
  },
};
