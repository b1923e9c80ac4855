import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { type BlockPlace, listEntries, listLinks, type WorkbookDocument } from '@/blockkit';
import { clearToasts } from '@/ui';
import { renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { focusOf } from './editor/focusOf';
import { LOOK_AT_ALL } from './editor/MapContext';
import { MapEditor } from './MapEditor';
import { MapProjector } from './MapProjector';
import { type MapConfig, type MapState, placesByActor, ringOf } from './model';
import { readPicture } from './readPicture';
import { samples } from './samples';
import { sceneOf } from './sceneOf';
import { texts } from './texts';
import { toPdf } from './toPdf';

const block: BlockPlace = { key: 's.map', sectionId: 's', title: 'Kartta', help: '', question: 'Miltä näytämme?' };

function open(sample: (typeof samples)[keyof typeof samples] = samples.typical) {
  const { config, state, document = {} } = sample;
  const workbook = renderInWorkbook(<MapEditor block={block} config={config} />, { document: { ...document, answers: { [block.key]: state } } });
  const stateNow = (): MapState => workbook.getDocument().answers[block.key] as MapState;
  return { ...workbook, user: userEvent.setup(), config, places: (id = 'today') => placesByActor(stateNow().pictures[id]?.places ?? {}) };
}

/** Four actors are enough for a table. */
const { actors: ALL = {}, ...rest } = samples.typical.document ?? {};
const four: typeof samples.typical = {
  ...samples.typical,
  document: { ...rest, actors: Object.fromEntries(Object.entries(ALL).filter(([id]) => ['college', 'village', 'machines', 'guidance'].includes(id))) },
};

const list = (): HTMLElement => screen.getByRole('listbox', { name: /^Verkoston kuva/ });
const optionOf = (name: string): HTMLElement => within(list()).getByRole('option', { name: new RegExp(`^${name},`) });

const contentOf = (document: Partial<WorkbookDocument>, state: MapState, config: MapConfig, id = 'today') => {
  const picture = state.pictures[id];
  if (!picture) throw new Error('No picture');
  return readPicture(config, picture, { actors: document.actors ?? {}, links: document.links ?? {} });
};

afterEach(() => act(clearToasts));

describe('the list of a picture', () => {
  it('tells of every actor: name, sector, group, ring and links', () => {
    open();
    expect(optionOf('Kansalaisopisto')).toHaveAccessibleName('Kansalaisopisto, julkinen, ryhmä Oppiminen, rengas: mukana, 2 yhteyttä');
    expect(within(list()).getAllByRole('option')).toHaveLength(12);
  });

  it('is one stop of the Tab key and has the arrows go the way the eye does', async () => {
    const { user } = open();
    list().focus();
    await user.keyboard('{Home}');
    expect(optionOf('Työllisyyspalvelut')).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowDown}');
    expect(optionOf('Ohjaamo')).toHaveAttribute('aria-selected', 'true');
    expect(list()).toHaveAttribute('aria-activedescendant', optionOf('Ohjaamo').id);
  });

  it('moves an actor in steps, but never one that nobody picked', async () => {
    const { user, places } = open();
    const before = places().get('guidance')?.at ?? [0, 0];
    list().focus();
    await user.keyboard('{Home}m{ArrowRight}{Shift>}{ArrowDown}{/Shift}');
    expect(places().get('services')?.at).toEqual([50, -25]);
    expect(places().get('guidance')?.at).toEqual(before);
  });

  it('adds one after another, and places instead of adding twice', async () => {
    const { user, getDocument, places } = open();
    list().focus();
    await user.keyboard('a');
    await user.keyboard('Kirjasto{Enter}');
    await user.keyboard('kylätalo{Enter}');
    await user.keyboard('{Escape}');
    expect(listEntries(getDocument().actors).filter(({ name }) => /kirjasto|kylätalo/i.test(name)).map(({ name }) => name)).toEqual(['Kylätalo', 'Kirjasto']);
    expect(places().size).toBe(13);
    expect(list()).toHaveFocus();
  });

  it('takes off the picture alone, with a way back', async () => {
    const { user, getDocument, places } = open();
    list().focus();
    await user.keyboard('{Home}{Delete}');
    expect(places().has('services')).toBe(false);
    expect(getDocument().actors.services?.del).toBeUndefined();
    expect(listLinks(getDocument()).some(({ from }) => from === 'services')).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Palauta' }));
    expect(places().has('services')).toBe(true);
  });
});

describe('another picture', () => {
  it('has places and links of its own', async () => {
    const { user, getDocument, places } = open();
    await user.click(screen.getByRole('radio', { name: 'Kahden vuoden päästä' }));
    expect(within(list()).getAllByRole('option')).toHaveLength(10);
    list().focus();
    await user.keyboard('{Home}{Delete}');
    expect(places('ahead').has('services')).toBe(false);
    expect(places('today').has('services')).toBe(true);
    expect(listLinks(getDocument(), 'ahead').some(({ from }) => from === 'services')).toBe(false);
    expect(listLinks(getDocument()).some(({ from }) => from === 'services')).toBe(true);
  });

  it('is a copy to begin with', async () => {
    const { user, getDocument, places } = open();
    await user.click(screen.getByRole('button', { name: 'Kuvan toiminnot' }));
    await user.click(screen.getByRole('menuitem', { name: 'Uusi kuva tämän pohjalta' }));
    await user.type(screen.getByRole('textbox', { name: 'Kuvan nimi' }), 'Vuonna 2030{Enter}');
    const pictures = listEntries((getDocument().answers[block.key] as MapState).pictures);
    const made = pictures.find(({ title }) => title === 'Vuonna 2030');
    expect(places(made?.id).size).toBe(12);
    expect(listLinks(getDocument(), made?.id)).toHaveLength(16);
    expect(listLinks(getDocument())).toHaveLength(16);
  });
});

describe('the table', () => {
  it('moves an actor to another ring, and off the picture', async () => {
    const { user, places } = open(four);
    await user.click(screen.getByRole('radio', { name: 'Taulukko' }));
    await user.click(screen.getByRole('button', { name: /Paikka kuvassa: Ohjaamo/ }));
    await user.click(screen.getByRole('option', { name: 'Kehällä' }));
    expect(ringOf(places().get('guidance')?.at ?? [0, 0])).toBe('edge');
    await user.click(screen.getByRole('button', { name: /Paikka kuvassa: Ohjaamo/ }));
    await user.click(screen.getByRole('option', { name: 'Ei kuvassa' }));
    expect(places().has('guidance')).toBe(false);
  });

  it('keeps a row in its place while its name is written', async () => {
    const { user } = open(four);
    await user.click(screen.getByRole('radio', { name: 'Taulukko' }));
    await user.click(screen.getByRole('button', { name: 'Nimi' }));
    const names = (): readonly string[] => screen.getAllByRole('textbox', { name: /^Nimi: / }).map((field) => (field as HTMLInputElement).value);
    const [first] = names();
    expect(first).toBe('Kansalaisopisto');
    fireEvent.input(screen.getByRole('textbox', { name: 'Nimi: Kansalaisopisto' }), { target: { value: 'Öljykauppa' } });
    expect(names()[0]).toBe('Öljykauppa');
    expect(screen.getByRole('columnheader', { name: 'Nimi' })).toHaveAttribute('aria-sort', 'ascending');
  });

  it('links two actors, and does not draw the same link twice', async () => {
    const { user, getDocument } = open(four);
    await user.click(screen.getByRole('radio', { name: 'Taulukko' }));
    await user.click(screen.getByRole('radio', { name: /^Yhteydet/ }));
    const add = async (): Promise<void> => {
      fireEvent.change(screen.getByRole('combobox', { name: 'Toimija' }), { target: { value: 'Kylätalo' } });
      fireEvent.change(screen.getByRole('combobox', { name: 'Toinen toimija' }), { target: { value: 'Konepaja' } });
      await user.click(screen.getByRole('button', { name: 'Lisää yhteys' }));
    };
    await add();
    await add();
    expect(listLinks(getDocument()).filter(({ from, to }) => from === 'village' && to === 'machines')).toHaveLength(1);
  });
});

describe('looking', () => {
  const { config, state, document = {} } = samples.typical;
  const content = contentOf(document, state, config);

  it('at everything dims nothing', () => {
    expect(focusOf(content, LOOK_AT_ALL)).toBeNull();
  });

  it('at one actor shows its neighbours and the links to them alone', () => {
    const focus = focusOf(content, { ...LOOK_AT_ALL, around: 'college' }) ?? new Set();
    expect([...focus].sort()).toEqual(['college', 'school', 'today-11', 'today-15', 'village']);
  });

  it('at wishes shows those who wish', () => {
    const focus = focusOf(content, { ...LOOK_AT_ALL, strength: 'wished' }) ?? new Set();
    expect([...focus].sort()).toEqual(['college', 'machines', 'social', 'today-14', 'today-15', 'village']);
  });

  it('outlines groups when asked, and dims nothing by that', () => {
    const outlined = sceneOf(content, document.actors ?? {}, texts.translator('fi'), true);
    const named = new Set(content.actors.map(({ group }) => group.trim()).filter(Boolean));
    expect(new Set(outlined.groups.map(({ name }) => name))).toEqual(named);
    expect(named.size).toBeGreaterThan(1);
    expect(sceneOf(content, document.actors ?? {}, texts.translator('fi')).groups).toEqual([]);
    expect(focusOf(content, { ...LOOK_AT_ALL, hasOutlines: true })).toBeNull();
  });
});

describe('on paper and on the wall', () => {
  it('the first picture comes with its figure in words, its structure, actors and links', () => {
    const { config, state, document = {} } = samples.typical;
    const nodes = toPdf({
      block, config, state, language: 'fi', document: { meta: {} as WorkbookDocument['meta'], links: {}, actors: {}, steps: {}, events: {}, workshops: {}, answers: {}, ...document },
    });
    const figure = nodes.find(({ type }) => type === 'figure');
    expect(figure).toMatchObject({ figure: { alt: expect.stringContaining('12 toimijaa, 16 yhteyttä') } });
    expect(nodes.filter(({ type }) => type === 'figure')).toHaveLength(2);
    const captions = nodes.flatMap((node) => (node.type === 'table' ? [node.caption] : []));
    expect(captions).toEqual(expect.arrayContaining(['Tänään: Toimijat', 'Kahden vuoden päästä: Toimijat']));
    // Every link stands with both its ends.
    const rows = nodes.flatMap((node) => (node.type === 'table' && node.caption === 'Tänään: Toimijat' ? node.rows : []));
    const listed = rows.flatMap(([, links]) => (links?.text.split('\n') ?? []).filter(Boolean).flatMap((line) => line.slice(line.indexOf(': ') + 2).split(', ')));
    expect(rows).toHaveLength(12);
    expect(listed).toHaveLength(32);
  });

  it('leaves room to draw by hand when nothing is drawn', () => {
    const { config, state } = samples.empty;
    const document = { meta: {} as WorkbookDocument['meta'], links: {}, actors: {}, steps: {}, events: {}, workshops: {}, answers: {} };
    expect(toPdf({ block, config, state, language: 'fi', document }).map(({ type }) => type)).toEqual(['blank']);
  });

  it('hangs every drawn picture on the wall', () => {
    const { config, state, document = {} } = samples.typical;
    renderInWorkbook(<MapProjector block={block} config={config} />, { document: { ...document, answers: { [block.key]: state } } });
    expect(screen.getAllByRole('img', { name: /^Verkoston kuva/ })).toHaveLength(2);
  });
});
