import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addStep, type BlockContent, type BlockPlace, listEntries, listStepsOf } from '@/blockkit';
import { clearToasts } from '@/ui';
import { renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import spec from './index';
import { initialState, listThemes, type ThemesConfig, type ThemesState } from './model';
import { ThemesEditor } from './ThemesEditor';

const block: BlockPlace = { key: 's.themes', sectionId: 's', title: 'Teemat', help: '', question: 'Mihin tartumme?' };

// jsdom has no layout to scroll.
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

afterEach(clearToasts);

function open(config: ThemesConfig = { count: 3 }, change: (state: ThemesState) => ThemesState = (state) => state) {
  const state = change(initialState(config));
  const view = renderInWorkbook(<ThemesEditor block={block} config={config} />, { document: { answers: { [block.key]: state } } });
  const stateNow = () => view.getDocument().answers[block.key] as ThemesState;
  return { ...view, state: stateNow, titles: () => listEntries(stateNow().items).map(({ title, id }) => title || id) };
}

const theme = (number: number) => screen.getByLabelText(`Teema ${number}`);
const choose = async (number: number, action: string): Promise<void> => {
  await userEvent.click(screen.getByLabelText(`Teeman ${number} toiminnot`));
  await userEvent.click(screen.getByText(action));
};

const content = (state: ThemesState, document: ReturnType<ReturnType<typeof open>['getDocument']>): BlockContent<ThemesConfig, ThemesState> => ({
  block, config: {}, state, document, language: 'fi',
});

describe('themes', () => {
  it('start as six, the same for everybody', () => {
    expect(Object.keys(initialState({}).items)).toEqual(['theme-1', 'theme-2', 'theme-3', 'theme-4', 'theme-5', 'theme-6']);
    expect(initialState({ count: 2 })).toEqual(initialState({ count: 2 }));
    expect(listThemes(initialState({ count: 40 }), { steps: {} }, 's.b').map(({ theme: { id } }) => id).at(-1)).toBe('theme-40');
  });

  it('open at the first one that nobody has begun', () => {
    open({ count: 3 }, (state) => ({
      ...state,
      items: Object.fromEntries(Object.values(state.items).map((one) => [one.id, one.id === 'theme-1' ? { ...one, goals: 'Tavoite' } : one])),
    }));
    expect(within(theme(1)).queryByLabelText('Tavoitteet')).toBeNull();
    expect(within(theme(2)).getByLabelText('Tavoitteet')).toBeVisible();
    expect(within(theme(3)).queryByLabelText('Tavoitteet')).toBeNull();
  });

  it('are named while folded, and fold and open', async () => {
    const { titles } = open();
    await userEvent.type(screen.getByRole('textbox', { name: 'Teeman nimi 2' }), 'Nuoret töihin{Enter}');
    expect(titles()).toEqual(['theme-1', 'Nuoret töihin', 'theme-3']);
    await userEvent.click(screen.getByRole('button', { name: 'Avaa teema: Nuoret töihin' }));
    expect(within(theme(2)).getByLabelText('Tavoitteet')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Sulje teema: Nuoret töihin' }));
    expect(within(theme(2)).queryByLabelText('Tavoitteet')).toBeNull();
  });

  it('are reached from the overview, which shows how far each one is', async () => {
    open();
    await userEvent.click(within(screen.getByRole('navigation')).getByRole('button', { name: /Teema 3/ }));
    await waitFor(() => expect(document.getElementById('entry-theme-3')).toHaveFocus());
    expect(within(theme(3)).getByLabelText('Tavoitteet')).toBeVisible();
  });

  it('open when somebody comes by a link', () => {
    open();
    fireEvent.focus(theme(3));
    expect(within(theme(3)).getByLabelText('Tavoitteet')).toBeVisible();
  });

  it('can be added and put in order', async () => {
    const { titles, state } = open({ count: 2 });
    await userEvent.click(screen.getByRole('button', { name: 'Lisää teema' }));
    const added = listEntries(state().items)[2]?.id;
    expect(added).toMatch(/^\w{14}$/);
    await choose(3, 'Siirrä ylös');
    expect(titles()).toEqual(['theme-1', added, 'theme-2']);
  });

  it('take their steps along when deleted, and bring them back', async () => {
    const { run, getDocument, titles } = open();
    run(addStep, { id: 'x', block: block.key, entry: 'theme-2', title: 'Soitto' });
    run(addStep, { id: 'y', block: block.key, entry: 'theme-1', title: 'Toinen' });
    await choose(2, 'Poista teema');
    expect(titles()).toEqual(['theme-1', 'theme-3']);
    expect(listEntries(getDocument().steps).map(({ id }) => id)).toEqual(['y']);
    await userEvent.click(await screen.findByText('Palauta'));
    expect(titles()).toEqual(['theme-1', 'theme-2', 'theme-3']);
    expect(listStepsOf(getDocument(), block.key, 'theme-2').map(({ id }) => id)).toEqual(['x']);
  });

  it('do not bring back a step that was deleted before the theme', async () => {
    const { run, getDocument } = open();
    run(addStep, { id: 'x', block: block.key, entry: 'theme-2', title: 'Soitto' });
    run({ name: 'test', recipe: (draft) => { draft.steps.x!.del = 1; } }, {});
    await choose(2, 'Poista teema');
    await userEvent.click(await screen.findByText('Palauta'));
    expect(listStepsOf(getDocument(), block.key, 'theme-2')).toEqual([]);
  });
});

describe('what themes tell others', () => {
  it('counts only the themes that somebody has begun', () => {
    const { run, getDocument, state } = open();
    expect(spec.progress(content(state(), getDocument()))).toBe(0);
    run({ name: 'test', recipe: (draft) => { Object.assign((draft.answers[block.key] as never as { items: Record<string, object> }).items['theme-2']!, { title: 'A', goals: 'B' }); } }, {});
    expect(spec.progress(content(state(), getDocument()))).toBe(0.5);
    run(addStep, { id: 'x', block: block.key, entry: 'theme-2', title: 'Soitto' });
    expect(spec.progress(content(state(), getDocument()))).toBe(0.75);
    expect(spec.outline?.(content(state(), getDocument()))).toEqual([
      { id: 'theme-1', title: 'Teema 1', progress: 0 },
      { id: 'theme-2', title: 'A', progress: 0.75 },
      { id: 'theme-3', title: 'Teema 3', progress: 0 },
    ]);
  });

  it('prints only the themes that somebody has begun, by the numbers of the screen', () => {
    const { run, getDocument, state } = open();
    expect(spec.toPdf(content(state(), getDocument()))).toEqual([{ type: 'blank', text: expect.any(String), lines: 12 }]);
    run(addStep, { id: 'x', block: block.key, entry: 'theme-3', title: 'Soitto' });
    const nodes = spec.toPdf(content(state(), getDocument()));
    expect(nodes[0]).toEqual({ type: 'heading', level: 4, text: 'Teema 3' });
    expect(JSON.stringify(nodes)).toContain('Soitto');
  });
});
