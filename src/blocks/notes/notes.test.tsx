import { act, createEvent, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type BlockPlace, SectionDecisionsContext, SectionStepsContext, textEntries, WallContext } from '@/blockkit';
import { clearToasts } from '@/ui';
import { renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { listWritten, type NotesState } from './model';
import { NotesEditor, NotesWall } from './NotesFace';
import { NotesProjector } from './NotesProjector';
import { texts } from './texts';

const block: BlockPlace = { key: 's.notes', sectionId: 's', title: 'Ajatuksia', help: '', question: 'Mitä teemme yhdessä?' };

function open(written: readonly string[] = []) {
  const state: NotesState = { kind: 'notes', items: textEntries(written) };
  const view = renderInWorkbook(<NotesEditor block={block} config={{}} />, { document: { answers: { [block.key]: state } } });
  return { ...view, notes: () => listWritten(view.getDocument().answers[block.key] as NotesState).map(({ text }) => text) };
}

afterEach(clearToasts);

const newNote = () => screen.getByLabelText('Uusi lappu');

function paste(element: HTMLElement, text: string): void {
  const event = createEvent.paste(element);
  Object.assign(event, { clipboardData: { getData: () => text } });
  fireEvent(element, event);
}

describe('writing notes', () => {
  it('adds a note for every Enter and keeps the hand on the next one', async () => {
    const { notes } = open();
    await userEvent.type(newNote(), 'Yksi{Enter}Kaksi{Enter}{Enter}  {Enter}Kolme{Enter}');
    expect(notes()).toEqual(['Yksi', 'Kaksi', 'Kolme']);
    expect(newNote()).toHaveFocus();
    expect(newNote()).toHaveValue('');
  });

  it('makes a note of every pasted line, without the bullets', () => {
    const { notes } = open(['Entinen']);
    paste(newNote(), '- Yksi\n\n• Kaksi\r\n3) Kolme\n');
    expect(notes()).toEqual(['Entinen', 'Yksi', 'Kaksi', 'Kolme']);
  });

  it('keeps what was written when the hand goes elsewhere', async () => {
    const { notes } = open();
    await userEvent.type(newNote(), 'Jäi kesken');
    await userEvent.tab();
    expect(notes()).toEqual(['Jäi kesken']);
  });

  it('breaks the line by Shift and Enter', async () => {
    const { notes } = open();
    await userEvent.type(newNote(), 'Yksi{Shift>}{Enter}{/Shift}Kaksi{Enter}');
    expect(notes()).toEqual(['Yksi\nKaksi']);
  });

  it('goes from a note on to the next new one by Enter', async () => {
    const { notes } = open(['Yksi']);
    await userEvent.type(screen.getByRole('textbox', { name: 'Lappu 1' }), ' ja puoli{Enter}');
    expect(notes()).toEqual(['Yksi ja puoli']);
    expect(newNote()).toHaveFocus();
  });

  it('draws one component anew for a key, not the wall', () => {
    open(Array.from({ length: 12 }, (_, index) => `Ajatus ${index}`));
    // Every component of the wall asks for its words once each time it is drawn.
    const drawn = vi.spyOn(texts, 'useT');
    fireEvent.input(screen.getByRole('textbox', { name: 'Lappu 3' }), { target: { value: 'Muutettu' } });
    expect(drawn).toHaveBeenCalledTimes(1);
    drawn.mockRestore();
  });
});

describe('the wall', () => {
  const choose = async (note: number, action: string): Promise<void> => {
    await userEvent.click(screen.getByRole('button', { name: `Lapun ${note} toiminnot` }));
    await userEvent.click(screen.getByRole('menuitem', { name: action }));
  };

  it('is put in order from the menu', async () => {
    const { notes } = open(['A', 'B', 'C']);
    await choose(3, 'Siirrä edellisen eteen');
    expect(notes()).toEqual(['A', 'C', 'B']);
    await choose(1, 'Siirrä viimeiseksi');
    expect(notes()).toEqual(['C', 'B', 'A']);
  });

  it('gives a deleted note back', async () => {
    const { notes } = open(['A', 'B', 'C']);
    await choose(2, 'Poista lappu');
    expect(notes()).toEqual(['A', 'C']);
    expect(newNote()).toHaveFocus();
    await userEvent.click(await screen.findByRole('button', { name: 'Palauta' }));
    expect(notes()).toEqual(['A', 'B', 'C']);
  });

  it('takes an empty note away by Backspace', async () => {
    const { notes } = open(['A', 'B']);
    const note = screen.getByRole('textbox', { name: 'Lappu 1' });
    await userEvent.clear(note);
    await userEvent.type(note, '{Backspace}');
    expect(notes()).toEqual(['B']);
    expect(within(screen.getByRole('list', { name: 'Ajatuksia' })).getAllByRole('listitem')).toHaveLength(1);
  });

  it('is shown to the room without empty notes', () => {
    renderInWorkbook(<NotesProjector block={block} config={{}} />, {
      document: { answers: { [block.key]: { kind: 'notes', items: textEntries(['A', ' ', '<b>B</b>']) } as NotesState } },
    });
    expect(within(screen.getByRole('list', { name: 'Ajatuksia' })).getAllByRole('listitem').map((item) => item.textContent)).toEqual(['A', '<b>B</b>']);
  });
});

describe('covered notes', () => {
  const covered = (face: 'editor' | 'projector' | 'wall') => {
    const Face = { editor: NotesEditor, projector: NotesProjector, wall: NotesWall }[face];
    const state: NotesState = { kind: 'notes', hidden: true, items: textEntries(['Salainen ajatus', 'Toinen']) };
    return renderInWorkbook(<Face block={block} config={{}} />, { document: { answers: { [block.key]: state } } });
  };

  it.each(['editor', 'projector', 'wall'] as const)('are in no way in the %s, but their number is', (face) => {
    const { container } = covered(face);
    expect(container.innerHTML + [...container.querySelectorAll('textarea')].map(({ value }) => value).join()).not.toContain('Salainen');
    expect(screen.getByText('2 lappua piilossa')).toBeInTheDocument();
  });

  it('open one at a time to be written on, and close when the hand goes', async () => {
    const { getDocument } = covered('editor');
    act(() => screen.getByRole('group', { name: 'Lappu 1, piilossa' }).focus());
    await userEvent.keyboard('{Enter}');
    const field = await screen.findByRole('textbox', { name: 'Lappu 1' });
    await vi.waitFor(() => expect(field).toHaveFocus());
    await userEvent.type(field, ' paranee');
    await userEvent.tab();
    expect(screen.getByRole('group', { name: 'Lappu 1, piilossa' })).toBeInTheDocument();
    expect(listWritten(getDocument().answers[block.key] as NotesState)[0]?.text).toBe('Salainen ajatus paranee');
  });

  it('become nothing before they are shown', async () => {
    const { getDocument } = covered('editor');
    act(() => screen.getByRole('group', { name: 'Lappu 1, piilossa' }).focus());
    await userEvent.keyboard('a');
    expect(getDocument().steps).toEqual({});
  });
});

describe('one key', () => {
  const openSection = (decisions: string | null) => renderInWorkbook(
    <SectionStepsContext value="s.steps">
      <SectionDecisionsContext value={decisions}>
        <NotesEditor block={block} config={{}} />
      </SectionDecisionsContext>
    </SectionStepsContext>,
    {
      document: {
        answers: {
          [block.key]: { kind: 'notes', items: { ...textEntries(['Yksi', 'Kaksi']), g: { id: 'g', pos: 'a9', type: 'group', text: 'Ryhmä' } } } as NotesState,
          's.decisions': { kind: 'decisions', items: {} } as never,
        },
      },
    },
  );

  it('makes a note a step that tells its raw text, once', async () => {
    const { getDocument } = openSection('s.decisions');
    await userEvent.type(screen.getByRole('textbox', { name: 'Lappu 1' }), 'ap{Escape}');
    await userEvent.keyboard('a');
    await userEvent.keyboard('A');
    const steps = Object.values(getDocument().steps);
    expect(steps).toMatchObject([{ title: 'Yksiap', note: 'Laput: Yksiap', block: 's.steps' }]);
    expect((getDocument().answers[block.key] as NotesState).items['item-1']).toMatchObject({ became: [steps[0]?.id] });
    expect(within(screen.getByRole('group', { name: 'Lappu 1' })).getByText('askel')).toBeInTheDocument();
  });

  it('makes a decision where the section has a place for them', async () => {
    const { getDocument } = openSection('s.decisions');
    act(() => screen.getByRole('group', { name: 'Lappu 2' }).focus());
    await userEvent.keyboard('p');
    const { items } = getDocument().answers['s.decisions'] as unknown as { items: object };
    expect(Object.values(items)).toMatchObject([{ text: 'Kaksi' }]);
  });

  it('does nothing of the kind elsewhere, and letters stay letters in a text', async () => {
    const { getDocument } = openSection(null);
    await userEvent.type(screen.getByRole('textbox', { name: 'Lappu 2' }), 'p{Escape}p');
    expect(getDocument().steps).toEqual({});
    expect((getDocument().answers['s.decisions'] as unknown as { items: object }).items).toEqual({});
  });
});

describe('only what is new', () => {
  it.each([NotesWall, NotesProjector])('is shown when the wall knows the rest', (Face) => {
    const state: NotesState = { kind: 'notes', items: textEntries(['Vanha', 'Uusi']) };
    const { container } = renderInWorkbook(
      <WallContext value={{ spot: null, knownNotes: new Set(['item-1']) }}><Face block={block} config={{}} /></WallContext>,
      { document: { answers: { [block.key]: state } } },
    );
    expect([...container.querySelectorAll('[data-spot]')].map((one) => one.getAttribute('data-spot'))).toEqual(['item-2']);
  });
});
