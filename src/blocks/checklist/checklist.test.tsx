import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { BlockPlace } from '@/blockkit';
import { clearToasts } from '@/ui';
import { renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { ChecklistEditor } from './ChecklistEditor';
import { answerStatement } from './commands';
import { type ChecklistConfig, type ChecklistState, initialState, progress } from './model';
import { toPdf } from './toPdf';

const block: BlockPlace = { key: 's.list', sectionId: 's', title: 'Pelisäännöt', help: '', question: 'Mistä sovimme?' };
const config: ChecklistConfig = { statements: [{ id: 'quiet', text: 'Täällä kerrottu jää tänne.' }, { id: 'turns', text: 'Jokainen saa puhua.' }] };

function open(state: ChecklistState = initialState(config)) {
  const workbook = renderInWorkbook(<ChecklistEditor block={block} config={config} />, { document: { answers: { 's.list': state } } });
  return { ...workbook, state: () => workbook.getDocument().answers['s.list'] as ChecklistState };
}

const content = (state: ChecklistState) => ({
  block, config, state, language: 'fi' as const, document: { answers: {}, actors: {}, links: {}, steps: {}, events: {}, workshops: {} } as never,
});

afterEach(() => act(clearToasts));

describe('the checklist', () => {
  it('keeps where the group stands with a statement', async () => {
    const { state } = open();
    const choice = screen.getByRole('radiogroup', { name: 'Tila: Täällä kerrottu jää tänne.' });
    await userEvent.click(within(choice).getByRole('radio', { name: 'Sovittu' }));
    expect(state().answers.quiet).toEqual({ state: 'agreed', note: '' });
    expect(screen.getByText('Sovittu 1 / 2')).toBeInTheDocument();
  });

  it('opens a field for a remark and keeps what is written', async () => {
    const { state } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Lisää huomio: Jokainen saa puhua.' }));
    const field = screen.getByLabelText('Huomio: Jokainen saa puhua.');
    expect(field).toHaveFocus();
    await userEvent.type(field, 'Kello kiertää');
    expect(state().answers.turns?.note).toBe('Kello kiertää');
  });

  it('adds a statement of one\'s own by Enter, edits it and takes it away', async () => {
    const { state } = open();
    await userEvent.type(screen.getByLabelText('Uusi oma väittämä'), 'Alamme ajallaan{Enter}');
    expect(Object.values(state().items)).toMatchObject([{ text: 'Alamme ajallaan', state: 'open', note: '' }]);
    expect(screen.getByLabelText('Uusi oma väittämä')).toHaveValue('');
    fireEvent.input(screen.getByLabelText('Oma väittämä 3'), { target: { value: 'Alamme aina ajallaan' } });
    expect(Object.values(state().items)[0]?.text).toBe('Alamme aina ajallaan');
    await userEvent.click(screen.getByRole('button', { name: 'Toiminnot: Alamme aina ajallaan' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Poista väittämä' }));
    expect(screen.queryByLabelText('Oma väittämä 3')).not.toBeInTheDocument();
  });

  it('answers a statement that the template has got later', () => {
    const { state, run } = open({ kind: 'checklist', answers: {}, items: {} });
    act(() => run(answerStatement, { block: 's.list', id: 'turns', changes: { state: 'discussed' } }));
    expect(state().answers.turns).toEqual({ state: 'discussed', note: '' });
  });

  it('counts the statements that are no longer open', () => {
    const state = initialState(config);
    expect(progress(content(state))).toBe(0);
    expect(progress(content({ ...state, answers: { ...state.answers, quiet: { state: 'discussed', note: '' } } }))).toBe(0.5);
  });

  it('prints the statements with room to write when nothing is agreed yet', () => {
    expect(toPdf(content(initialState(config))).map(({ type }) => type)).toEqual(['list', 'blank']);
  });
});
