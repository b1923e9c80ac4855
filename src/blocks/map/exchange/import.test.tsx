import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Actor, type Id, type Link, listLinks, type WorkbookDocument } from '@/blockkit';
import * as files from '@/lib/downloadFile';
import { clearToasts } from '@/ui';
import { createTestWorkbook, renderInWorkbook } from '../../../../tests/helpers/renderInWorkbook';
import { initialState, type MapConfig, type MapState, placesByActor } from '../model';
import { decide, importNetwork } from './commands';
import { ExchangeMenu } from './ExchangeMenu';
import { ImportDialog } from './ImportDialog';
import { networkOf } from './network';
import { fitPlaces, freePlaces } from './places';
import { type ImportPlan, planImport } from './planImport';
import type { Incoming } from './problems';
import { readGexf } from './readGexf';
import { writeGexf } from './writeGexf';

const BLOCK = 'picture.map';
const config: MapConfig = { pictures: [{ id: 'today', label: 'Tänään' }, { id: 'dream', label: 'Kahden vuoden päästä' }] };

const actor = (id: Id, name: string, changes: Partial<Actor> = {}): Actor =>
  ({ id, pos: 'a0', type: 'organisation', name, organisation: '', sector: '', group: '', tags: [], contact: '', note: '', ...changes });

const document: Partial<WorkbookDocument> = {
  actors: { library: actor('library', 'Suvannon kirjasto'), museum: actor('museum', 'Museo', { sector: 'public', group: 'Kulttuuri' }), shop: actor('shop', 'Paja Oy') },
  links: { old: { id: 'old', pos: 'a0', from: 'library', to: 'museum', strength: 'weak', about: '', note: '' } as Link },
  answers: {
    [BLOCK]: {
      ...initialState(config),
      pictures: { ...initialState(config).pictures, today: { ...initialState(config).pictures.today, places: { p1: { id: 'p1', pos: 'a0', actor: 'library', at: [10, 20], pinned: false }, p2: { id: 'p2', pos: 'a1', actor: 'museum', at: [200, 20], pinned: true } } } },
    } as MapState,
  },
};

const incoming: Incoming = {
  actors: [
    { id: '1', name: 'SUVANNON KIRJASTO', sector: 'public', group: 'Oppiminen', at: [0, -300] },
    { id: '2', name: 'Museo', sector: 'private', group: 'Muu', at: [300, 0] },
    { id: '3', name: 'Kylätalo', sector: 'third', group: '', at: null },
    { id: '4', name: 'Paja', sector: 'private', group: '', at: [0, 300] },
  ],
  links: [
    { from: '2', to: '1', strength: 'strong', about: 'avajaiset' }, { from: '1', to: '3', strength: null, about: '' },
    { from: '3', to: '1', strength: 'weak', about: 'kerho' }, { from: '3', to: '4', strength: 'wished', about: '' },
  ],
  problems: [],
};

const counter = (): (() => Id) => {
  let count = 0;
  return () => `new-${++count}`;
};
const stateOf = (current: WorkbookDocument): MapState => current.answers[BLOCK] as MapState;
const planFor = (current: WorkbookDocument, coming = incoming, picture = 'today', links = ''): ImportPlan =>
  planImport(coming, current, { places: stateOf(current).pictures[picture]?.places ?? {}, links }, counter());

describe('a plan', () => {
  const workbook = createTestWorkbook(document);
  const plan = planFor(workbook.getDocument());

  it('knows by name who is here already, and completes without overwriting', () => {
    expect(plan.newActors.map(({ actor: { name } }) => name)).toEqual(['Kylätalo']);
    expect(plan.knownActors.map(({ actor: { id }, completion }) => [id, completion])).toEqual([
      ['library', { sector: 'public', group: 'Oppiminen' }], ['museum', {}], ['shop', { sector: 'private' }],
    ]);
  });

  it('takes links of either direction for one, and the strongest of several', () => {
    expect(plan.newLinks.map(({ strength, about }) => [strength, about])).toEqual([['weak', 'kerho'], ['wished', '']]);
    expect(plan.changedLinks).toMatchObject([{ link: { id: 'old' }, changes: { strength: 'strong', about: 'avajaiset' } }]);
  });

  it('compares with the links of its own picture', () => {
    const dream = planFor(workbook.getDocument(), incoming, 'dream', 'dream');
    expect(dream.newLinks).toHaveLength(3);
    expect(dream.changedLinks).toEqual([]);
  });

  it('lets the id of the file decide between two of one name, and makes one actor of one new name', () => {
    const twins = createTestWorkbook({ ...document, actors: { ...document.actors, twin: actor('twin', 'museo') } }).getDocument();
    const found = planFor(twins, { actors: [{ id: 'twin', name: 'Museo', sector: '', group: '', at: null }, { id: 'a', name: 'Uusi', sector: '', group: '', at: null }, { id: 'b', name: 'uusi', sector: '', group: '', at: null }], links: [], problems: [] });
    expect(found.knownActors.map(({ actor: { id } }) => id)).toEqual(['twin']);
    expect(found.newActors).toHaveLength(1);
  });
});

describe('bringing in', () => {
  const bringIn = (left: readonly Id[], moveOthers = false, linksOf = '', picture = 'today') => {
    const workbook = createTestWorkbook(document);
    const plan = planFor(workbook.getDocument(), incoming, picture, linksOf);
    const standing = [...placesByActor(stateOf(workbook.getDocument()).pictures[picture]?.places ?? {}).values()].map(({ at }) => at);
    let runs = 0;
    workbook.subscribe(() => { runs += 1; });
    workbook.run(importNetwork, { block: BLOCK, picture, linksOf, ...decide(plan, { left: new Set(left), strength: 'strong', moveOthers }, standing, counter()) });
    expect(runs).toBe(1);
    return workbook.getDocument();
  };
  const placesOf = (current: WorkbookDocument, picture = 'today') => placesByActor(stateOf(current).pictures[picture]?.places ?? {});

  it('adds actors, places and links in one command', () => {
    const after = bringIn([]);
    expect(after.actors['new-1']).toMatchObject({ name: 'Kylätalo', sector: 'third', type: 'organisation' });
    expect(after.actors.library).toMatchObject({ name: 'Suvannon kirjasto', sector: 'public', group: 'Oppiminen' });
    expect([...placesOf(after).keys()]).toEqual(['library', 'museum', 'new-1', 'shop']);
    expect(placesOf(after).get('shop')?.at).toEqual([0, 300]);
    expect(placesOf(after).get('library')?.at).toEqual([10, 20]);
    expect(listLinks(after).map(({ strength }) => strength)).toEqual(['strong', 'weak', 'wished']);
  });

  it('moves those who stand there only when asked, and never a pinned one', () => {
    const after = bringIn([], true);
    expect(placesOf(after).get('library')?.at).toEqual([0, -300]);
    expect(placesOf(after).get('museum')?.at).toEqual([200, 20]);
  });

  it('leaves out what people left out, and the links of an actor left out', () => {
    const after = bringIn(['new-1', 'old']);
    expect(after.actors['new-1']).toBeUndefined();
    expect(listLinks(after)).toMatchObject([{ id: 'old', strength: 'weak' }]);
  });

  it('keeps the links of a dream in the dream', () => {
    const after = bringIn([], false, 'dream', 'dream');
    expect(listLinks(after)).toHaveLength(1);
    expect(listLinks(after, 'dream')).toHaveLength(3);
    expect(placesOf(after, 'dream').size).toBe(4);
  });

  it('of a picture that was taken out changes nothing', () => {
    const { getDocument } = createTestWorkbook(document);
    const { pictures } = stateOf(getDocument());
    const today = pictures.today;
    if (!today) throw new Error('no picture');
    const read = readGexf(writeGexf(networkOf(getDocument(), config, today, 'Tänään')));
    const plan = planFor(getDocument(), read.ok ? read.value : incoming);
    expect(plan).toMatchObject({ newActors: [], newLinks: [], changedLinks: [], sameLinks: 1 });
    expect(plan.knownActors.map(({ place, at }) => [place?.at, at])).toEqual([[[10, 20], expect.any(Array)], [[200, 20], expect.any(Array)]]);
  });
});

describe('places', () => {
  it('that fit the rings stay; others are brought to the middle at a readable size', () => {
    expect(fitPlaces([[-300, 0], [300, 10]])([300, 10])).toEqual([300, 10]);
    const far = fitPlaces([[10_000, 10_000], [10_001, 10_000], [10_000.5, 10_000.2]]);
    expect(Math.hypot(...far([10_001, 10_000]))).toBeGreaterThan(300);
    expect(Math.hypot(...far([10_001, 10_000]))).toBeLessThan(530);
    expect(fitPlaces([[5000, 5000]])([5000, 5000])).toEqual([0, 0]);
  });

  it('for newcomers are free and apart', () => {
    const taken = [[0, 0], [100, 100]] as const;
    const all = [...taken, ...freePlaces(taken, 60)];
    expect(all).toHaveLength(62);
    all.forEach((a, index) => all.slice(0, index).forEach((b) => expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(70)));
  });
});

describe('the dialog', () => {
  afterEach(clearToasts);

  const open = () => renderInWorkbook(<ImportDialog block={BLOCK} config={config} picture="today" onClose={() => undefined} />, { document });
  const paste = async (text: string): Promise<void> => {
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText('Liittäkää rivit tähän'));
    await user.paste(text);
    await user.click(screen.getByRole('button', { name: 'Katso, mitä tulee' }));
  };

  it('shows what would come before anything changes, and brings in what is left ticked', async () => {
    const { getDocument } = open();
    const before = getDocument();
    await paste('Museo;Kylätalo;vahva;näyttely\nMuseo;Suvannon kirjasto;vahva\nMuseo;Nuorisotalo;\nMuseo;;heikko');
    expect(screen.getByText('Uusia toimijoita 2, kuvaan tulijoita 2, uusia yhteyksiä 2, muuttuvia yhteyksiä 1.')).toBeTruthy();
    expect(screen.getByText('Heikko → Vahva')).toBeTruthy();
    expect(screen.getByText('Yhteydestä puuttuu toinen pää: Museo; heikko')).toBeTruthy();
    expect(screen.getByText('Rivi 4')).toBeTruthy();
    expect(getDocument()).toBe(before);

    const user = userEvent.setup();
    await user.click(within(screen.getByRole('radiogroup', { name: 'Kun vahvuutta ei kerrota, yhteys on' })).getByRole('radio', { name: 'Heikko' }));
    await user.click(screen.getByRole('checkbox', { name: 'Kylätalo' }));
    expect(screen.getByText('Uusia toimijoita 1, kuvaan tulijoita 1, uusia yhteyksiä 1, muuttuvia yhteyksiä 1.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Tuo verkosto' }));
    const names = Object.values(getDocument().actors).map(({ name }) => name);
    expect(names).toContain('Nuorisotalo');
    expect(names).not.toContain('Kylätalo');
    expect(listLinks(getDocument()).map(({ strength }) => strength)).toEqual(['strong', 'weak']);
  });

  it('says what is wrong with a file and stays where it is', async () => {
    open();
    await paste('<gexf><graph><nodes>');
    expect(screen.getByRole('alert').textContent).toMatch(/rikki rivillä 1/);
    expect(screen.getByRole('button', { name: 'Katso, mitä tulee' })).toBeTruthy();
  });

  it('lets people say what the rows hold', async () => {
    open();
    await paste('Kylätalo;Nuorisotalo\nSeurakunta;Martat');
    expect(screen.getByText(/uusia yhteyksiä 2/)).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'Toimijoita' }));
    expect(screen.getByText(/Uusia toimijoita 2.*uusia yhteyksiä 0/)).toBeTruthy();
  });
});

describe('the menu', () => {
  afterEach(() => vi.restoreAllMocks());

  it('saves under names that people would give', async () => {
    const save = vi.spyOn(files, 'downloadFile').mockImplementation(() => undefined);
    const today = stateOf(createTestWorkbook(document).getDocument()).pictures.today;
    if (!today) throw new Error('no picture');
    const onImport = vi.fn();
    renderInWorkbook(
      <ExchangeMenu config={config} picture={today} title="Tänään / nyt" toSvg={() => '<svg/>'} toPng={() => Promise.resolve(new Blob(['png']))} onImport={onImport} />,
      { document },
    );
    const user = userEvent.setup();
    for (const item of [/PNG/, /SVG/, /toimijat.*CSV/, /yhteydet.*CSV/, /GEXF/, /GraphML/, /^Tuo/]) {
      await user.click(screen.getByRole('button', { name: 'Vie ja tuo' }));
      await user.click(await screen.findByRole('menuitem', { name: item }));
    }
    expect(save.mock.calls.map(([name]) => name)).toEqual([
      'tanaan-nyt.png', 'tanaan-nyt.svg', 'tanaan-nyt-toimijat.csv', 'tanaan-nyt-yhteydet.csv', 'tanaan-nyt.gexf', 'tanaan-nyt.graphml',
    ]);
    expect(onImport).toHaveBeenCalledOnce();
  });
});
