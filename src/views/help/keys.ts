/** Keys pressed together, as they are called in `HelpSheet`; `mod` is Ctrl, on a Mac ⌘. */
type Chord = readonly string[];

/** The keys outside the wall, in groups by where they work: what each does, and how it is pressed. */
export const KEY_GROUPS = [
  {
    id: 'everywhere',
    rows: [
      { does: 'search', chords: [['mod', 'K']] },
      { does: 'present', chords: [['Alt', 'P']] },
      { does: 'undo', chords: [['mod', 'Z']] },
      { does: 'redo', chords: [['mod', 'Shift', 'Z'], ['mod', 'Y']] },
      { does: 'next', chords: [['Alt', 'Page Down']] },
      { does: 'previous', chords: [['Alt', 'Page Up']] },
      { does: 'help', chords: [['?']] },
      { does: 'close', chords: [['Esc']] },
    ],
  },
  {
    id: 'lists',
    rows: [
      { does: 'newRow', chords: [['Enter']] },
      { does: 'newLine', chords: [['Shift', 'Enter']] },
      { does: 'moveRow', chords: [['Alt', 'upDown']] },
      { does: 'removeRow', chords: [['Backspace']] },
    ],
  },
  {
    id: 'cards',
    rows: [
      { does: 'take', chords: [['space'], ['Enter']] },
      { does: 'carry', chords: [['arrows']] },
      { does: 'putBack', chords: [['Esc']] },
    ],
  },
  {
    id: 'notes',
    rows: [
      { does: 'note', chords: [['arrows']] },
      { does: 'openNote', chords: [['Enter']] },
      { does: 'noteDone', chords: [['Esc']] },
      { does: 'noteStep', chords: [['keyStep']] },
      { does: 'noteDecision', chords: [['keyDecision']] },
      { does: 'noteGroup', chords: [['keyGroup']] },
      { does: 'removeNote', chords: [['Delete']] },
    ],
  },
  {
    id: 'cells',
    rows: [
      { does: 'cell', chords: [['arrows']] },
      { does: 'openCell', chords: [['Enter']] },
      { does: 'rate', chords: [['1–5']] },
      { does: 'clearRate', chords: [['0']] },
      { does: 'closeCell', chords: [['Esc']] },
    ],
  },
  {
    id: 'map',
    rows: [
      { does: 'actor', chords: [['arrows']] },
      { does: 'addActor', chords: [['A']] },
      { does: 'openActor', chords: [['Enter']] },
      { does: 'link', chords: [['L']] },
      { does: 'nudge', chords: [['Alt', 'arrows']] },
      { does: 'zoom', chords: [['+'], ['–'], ['0']] },
      { does: 'mapKeys', chords: [['?']] },
    ],
  },
  {
    id: 'places',
    rows: [
      { does: 'day', chords: [['arrows']] },
      { does: 'week', chords: [['Shift', 'arrows']] },
      { does: 'month', chords: [['Page Up'], ['Page Down']] },
      { does: 'removePlace', chords: [['Delete']] },
    ],
  },
] as const satisfies readonly { readonly id: string; readonly rows: readonly { readonly does: string; readonly chords: readonly Chord[] }[] }[];
