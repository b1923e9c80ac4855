import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { describe, expect, it } from 'vitest';
import type { BlockState, DocumentDraft, WorkbookDocument } from '@/document';
import { findRedrawn } from '../../../tests/helpers/rendered';
import { renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { useDocument, useRun } from '../WorkbookContext';
import { readLines, TextEntryList } from './TextEntryList';

interface State extends BlockState {
  readonly order: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
}

const stateOf = (document: WorkbookDocument): State => document.answers['s.b'] as State;
let drawn: string[] = [];

function useText(id: string): string {
  drawn.push(id);
  return useDocument((document) => stateOf(document).texts[id] ?? '');
}

function List() {
  const ids = useDocument((document) => stateOf(document).order);
  const run = useRun();
  const change = (recipe: (state: { order: readonly string[]; texts: Record<string, string> }) => void): void =>
    run({ name: 'test', recipe: (draft: DocumentDraft) => recipe(draft.answers['s.b'] as never) }, {});
  return (
    <TextEntryList
      label="Ratkaisut"
      ids={ids}
      useText={useText}
      addLabel="Lisää ratkaisu"
      onAdd={(index, texts) =>
        change((state) => {
          const ids = texts.map((text) => `${text}-${state.order.length}`);
          ids.forEach((id, at) => { state.texts[id] = texts[at] ?? ''; });
          state.order = state.order.toSpliced(index, 0, ...ids);
        })
      }
      onEdit={(id, text) => change((state) => { state.texts[id] = text; })}
      onRemove={(id) => change((state) => { state.order = state.order.filter((one) => one !== id); })}
      onMove={(id, to) => change((state) => { state.order = state.order.filter((one) => one !== id).toSpliced(to, 0, id); })}
    />
  );
}

function show(...texts: readonly string[]) {
  drawn = [];
  const state: State = { kind: 'test', order: texts.map((_, index) => `e${index}`), texts: Object.fromEntries(texts.map((text, index) => [`e${index}`, text])) };
  let commits = 0;
  const result = renderInWorkbook(<Profiler id="list" onRender={() => { commits += 1; }}><List /></Profiler>, { document: { answers: { 's.b': state } } });
  const now = () => stateOf(result.getDocument());
  return { ...result, user: userEvent.setup(), words: () => now().order.map((id) => now().texts[id]), commits: () => commits };
}

const entry = (number: number) => screen.getByLabelText(`Ratkaisut, ${number}`);

describe('TextEntryList', () => {
  it('goes on with Enter and back with Backspace', async () => {
    const { user, words } = show('Kummi');
    await user.click(entry(1));
    await user.keyboard('{Enter}Kierros');
    expect(words()).toEqual(['Kummi', 'Kierros']);
    await user.keyboard('{Enter}');
    expect(entry(3)).toHaveFocus();
    await user.keyboard('{Backspace}');
    expect(words()).toEqual(['Kummi', 'Kierros']);
    expect(entry(2)).toHaveFocus();
    expect((entry(2) as HTMLTextAreaElement).selectionStart).toBe('Kierros'.length);
  });

  it('lets a text have lines of its own with Shift and Enter', async () => {
    const { user, words } = show('Kummi');
    await user.click(entry(1));
    await user.keyboard('{Shift>}{Enter}{/Shift}ja kahvi');
    expect(words()).toEqual(['Kummi\nja kahvi']);
  });

  it('makes many entries of many pasted lines', async () => {
    const { user, words } = show('Ensin: ', 'Loppu');
    await user.click(entry(1));
    await user.paste('- yksi\n- kaksi\n\n3) kolme');
    expect(words()).toEqual(['Ensin: yksi', 'kaksi', 'kolme', 'Loppu']);
    expect(entry(3)).toHaveFocus();
  });

  it('pastes one line as it is', async () => {
    const { user, words } = show('Kummi');
    await user.click(entry(1));
    await user.paste(' ja kahvi');
    expect(words()).toEqual(['Kummi ja kahvi']);
  });

  it('moves by keys and by menu, and tells where', async () => {
    const { user, words } = show('Yksi', 'Kaksi', 'Kolme');
    await user.click(entry(3));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(words()).toEqual(['Yksi', 'Kolme', 'Kaksi']);
    expect(screen.getByText('Kolme siirtyi paikalle 2/3.')).toBeInTheDocument();
    await user.click(screen.getByLabelText('Toiminnot: Ratkaisut, 1'));
    expect(screen.getByRole('menuitem', { name: 'Siirrä ylös' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('menuitem', { name: 'Siirrä alas' }));
    expect(words()).toEqual(['Kolme', 'Yksi', 'Kaksi']);
  });

  it('gives focus to the add button when the last entry goes', async () => {
    const { user, words } = show('');
    await user.click(entry(1));
    await user.keyboard('{Backspace}');
    expect(words()).toEqual([]);
    expect(screen.getByRole('button', { name: 'Lisää ratkaisu' })).toHaveFocus();
  });

  it('draws one row anew per key, once', async () => {
    const { user, commits } = show('Yksi', 'Kaksi', 'Kolme');
    await user.click(entry(2));
    drawn = [];
    const before = commits();
    const redrawn = await findRedrawn(document, () => user.keyboard('k'));
    expect(drawn).toEqual(['e1']);
    expect(commits() - before).toBe(1);
    expect(redrawn).toContain(entry(2));
    expect(redrawn).not.toContain(entry(1));
  });
});

describe('readLines', () => {
  it('drops the marks of a list and empty lines', () => {
    expect(readLines('* a\r\n\r\n2. b\n• c\n1999 oli hyvä vuosi')).toEqual(['a', 'b', 'c', '1999 oli hyvä vuosi']);
  });
});
