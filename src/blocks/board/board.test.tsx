import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { type Actor, type BlockPlace, listEntries, listLinks, type Registry } from '@/blockkit';
import { clearToasts } from '@/ui';
import { renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { BoardEditor } from './BoardEditor';
import { BoardProjector } from './BoardProjector';
import { groupLinks } from './groupLinks';
import { layLanes } from './layLanes';
import { type BoardConfig, type BoardState, type Card, configSchema, initialState, readColumns } from './model';
import { samples } from './samples';
import { toPdf } from './toPdf';

const block: BlockPlace = { key: 's.board', sectionId: 's', title: 'Roolit', help: '', question: 'Kuka kantaa mitä?' };
const roles: BoardConfig = { holds: 'actors', columns: [{ id: 'driver', label: 'Veturi' }, { id: 'strong', label: 'Osallistuja' }] };
const links: BoardConfig = {
  holds: 'links', balance: true,
  columns: [{ id: 's', label: 'Vahvat', strength: 'strong', prompts: [{ id: 'meet', label: 'Milloin tapaamme' }] }, { id: 'w', label: 'Heikot', strength: 'weak' }],
};
const notes: BoardConfig = { holds: 'notes', ownColumns: true, columns: [{ id: 'teach', label: 'Opettaminen' }] };

const actor = (id: string, pos: string, name: string): Actor => ({
  id, pos, name, type: 'organisation', organisation: '', sector: 'public', group: '', tags: [], contact: '', note: '',
});
const actors: Registry<Actor> = { ponsi: actor('ponsi', 'a0', 'Työpaja Ponsi'), virta: actor('virta', 'a1', 'Konepaja Virta'), lehto: actor('lehto', 'a2', 'Kauppa Lehto') };
const card = (id: string, pos: string, column: string, who: string): Card => ({ id, pos, column, actor: who });

function open(config: BoardConfig, state: Partial<BoardState> = {}, more: object = {}) {
  const workbook = renderInWorkbook(<BoardEditor block={block} config={config} />, {
    document: { actors, answers: { 's.board': { ...initialState(config), ...state } as BoardState }, ...more },
  });
  const stateNow = () => workbook.getDocument().answers['s.board'] as BoardState;
  const columns = () => Object.fromEntries(readColumns(config, stateNow(), workbook.getDocument()).map(({ column, ids }) => [
    column.label, ids.map((id) => stateNow().cards[id]?.text ?? workbook.getDocument().actors[stateNow().cards[id]?.actor ?? '']?.name ?? id),
  ]));
  return { ...workbook, stateNow, columns, user: userEvent.setup({ delay: null }) };
}

const column = (name: string) => screen.getByRole('group', { name });
const choose = async (user: ReturnType<typeof userEvent.setup>, name: string, item: string | RegExp): Promise<void> => {
  await user.click(screen.getByRole('button', { name: `Toiminnot: ${name}` }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
};

afterEach(() => act(clearToasts));

describe('a board of actors', () => {
  it('shows those who have no place yet and places them from their menu', async () => {
    const { user, columns } = open(roles);
    expect(within(column('Ei vielä paikkaa (3)')).getAllByRole('listitem')).toHaveLength(3);
    await choose(user, 'Konepaja Virta', 'Siirrä: Osallistuja');
    expect(columns()).toEqual({ Veturi: [], Osallistuja: ['Konepaja Virta'] });
    expect(column('Ei vielä paikkaa (2)')).toBeInTheDocument();
    expect(within(column('Osallistuja')).getByText('Yhteensä 1')).toBeInTheDocument();
  });

  it('makes a new actor on the spot, known in the whole workbook', async () => {
    const { user, columns, getDocument } = open(roles);
    await user.type(screen.getByRole('combobox', { name: 'Lisää toimija: Veturi' }), 'Ohjaamo{Enter}');
    expect(columns().Veturi).toEqual(['Ohjaamo']);
    expect(listEntries(getDocument().actors).map(({ name }) => name)).toContain('Ohjaamo');
  });

  it('moves an actor from its old column unless it may stand in many', async () => {
    const cards = { one: card('one', 'a0', 'driver', 'ponsi') };
    const single = open(roles, { cards });
    await single.user.type(screen.getByRole('combobox', { name: 'Lisää toimija: Osallistuja' }), 'Työpaja Ponsi{Enter}');
    expect(single.columns()).toEqual({ Veturi: [], Osallistuja: ['Työpaja Ponsi'] });
    single.unmount();

    const many = open({ ...roles, multiple: true }, { cards });
    await choose(many.user, 'Työpaja Ponsi', 'Lisää myös: Osallistuja');
    expect(many.columns()).toEqual({ Veturi: ['Työpaja Ponsi'], Osallistuja: ['Työpaja Ponsi'] });
    expect(within(column('Veturi')).getByText('myös: Osallistuja')).toBeInTheDocument();
  });

  it('shows an actor once whom two people placed at once, and removes it wholly', async () => {
    const { user, columns } = open(roles, { cards: { one: card('one', 'a0', 'driver', 'ponsi'), two: card('two', 'a1', 'strong', 'ponsi') } });
    expect(columns()).toEqual({ Veturi: ['Työpaja Ponsi'], Osallistuja: [] });
    await choose(user, 'Työpaja Ponsi', 'Ota pois sarakkeesta');
    expect(columns()).toEqual({ Veturi: [], Osallistuja: [] });
    await user.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(columns().Veturi).toEqual(['Työpaja Ponsi']);
  });

  it('moves a card by keys from its handle, and focus with it', async () => {
    const { user, columns } = open(roles, { cards: { one: card('one', 'a0', 'driver', 'ponsi'), two: card('two', 'a1', 'driver', 'virta'), three: card('three', 'a2', 'strong', 'lehto') } });
    const handle = () => screen.getByRole('button', { name: 'Siirrä: Konepaja Virta' });
    handle().focus();
    await user.keyboard(' {ArrowUp} ');
    expect(columns().Veturi).toEqual(['Konepaja Virta', 'Työpaja Ponsi']);
    expect(handle()).toHaveFocus();
    await user.keyboard(' {ArrowRight}{ArrowDown} ');
    expect(columns()).toEqual({ Veturi: ['Työpaja Ponsi'], Osallistuja: ['Kauppa Lehto', 'Konepaja Virta'] });
    expect(handle()).toHaveFocus();
    await user.keyboard(' {ArrowLeft}{Escape}');
    expect(columns().Osallistuja).toEqual(['Kauppa Lehto', 'Konepaja Virta']);
    expect(screen.getByText('Ei siirretty: Konepaja Virta. Osallistuja, paikka 2/2.')).toBeInTheDocument();
  });
});

describe('a board of links', () => {
  const link = (id: string, pos: string, from: string, to: string, strength: 'strong' | 'weak') => ({ id, pos, from, to, strength, about: '', note: '' });
  const drawn = { links: { l1: link('l1', 'a0', 'ponsi', 'virta', 'strong'), l2: link('l2', 'a1', 'virta', 'lehto', 'weak') } };

  it('shows the links of the network in the columns of their strength, with their balance and no verdict', () => {
    open(links, {}, drawn);
    expect(within(column('Vahvat')).getByRole('listitem')).toHaveTextContent('Työpaja Ponsi – Konepaja Virta');
    expect(screen.getByText('1 vahva, 1 heikko')).toBeInTheDocument();
    expect(screen.getByText(/Oikeaa suhdetta ei tiedä kukaan/)).toBeInTheDocument();
  });

  it('changes the strength of a link that moves', async () => {
    const { user, getDocument } = open(links, {}, drawn);
    await choose(user, 'Työpaja Ponsi – Konepaja Virta', 'Siirrä: Heikot');
    expect(listLinks(getDocument()).map(({ id, strength }) => [id, strength])).toEqual([['l2', 'weak'], ['l1', 'weak']]);
  });

  it('adds a link between two actors, one of them new', async () => {
    const { user, getDocument } = open(links);
    await user.click(screen.getByRole('button', { name: 'Lisää yhteys: Heikot' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('combobox', { name: 'Kuka' }), 'Työpaja Ponsi{Enter}');
    await user.type(within(dialog).getByRole('combobox', { name: 'Kenen kanssa' }), 'Ohjaamo{Enter}');
    await user.type(within(dialog).getByLabelText('Mistä yhteydessä on kyse?'), 'Nuorten polku');
    await user.click(within(dialog).getByRole('button', { name: 'Lisää yhteys' }));
    const made = listLinks(getDocument())[0];
    expect(made).toMatchObject({ from: 'ponsi', strength: 'weak', about: 'Nuorten polku' });
    expect(getDocument().actors[made?.to ?? '']?.name).toBe('Ohjaamo');
  });

  it('asks for two different actors', async () => {
    const { user } = open(links);
    await user.click(screen.getByRole('button', { name: 'Lisää yhteys: Vahvat' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('combobox', { name: 'Kuka' }), 'Uusi{Enter}');
    await user.type(within(dialog).getByRole('combobox', { name: 'Kenen kanssa' }), 'uusi{Enter}');
    expect(within(dialog).getByText('Yhteys tarvitsee kaksi eri toimijaa.')).toBeInTheDocument();
    expect(within(dialog).getByRole('button', { name: 'Lisää yhteys' })).toBeDisabled();
  });

  it('keeps what is answered of a column', async () => {
    const { user, stateNow } = open(links);
    await user.type(screen.getByRole('textbox', { name: 'Milloin tapaamme (Vahvat)' }), 'Joka kuukausi');
    expect(stateNow().texts.s).toEqual({ meet: 'Joka kuukausi' });
  });

  it('is refused by the template when two columns are of one strength', () => {
    expect(configSchema.safeParse({ holds: 'links', columns: [{ id: 'a', label: 'A', strength: 'weak' }, { id: 'b', label: 'B', strength: 'weak' }] }).success).toBe(false);
    expect(configSchema.safeParse(links).success).toBe(true);
  });
});

describe('a board of notes', () => {
  it('adds a note by Enter, and many by a paste of many lines', async () => {
    const { user, columns } = open(notes);
    await user.click(screen.getByRole('textbox', { name: 'Uusi lappu: Opettaminen' }));
    await user.keyboard('Luento{Enter}');
    await user.paste('- Kurssi\n- Opintokäynti\n');
    expect(columns().Opettaminen).toEqual(['Luento', 'Kurssi', 'Opintokäynti']);
  });

  it('lets the group add, rename and remove columns, and brings back a removed one with its cards', async () => {
    const { user, columns } = open(notes);
    await user.click(screen.getByRole('button', { name: 'Lisää sarake' }));
    expect(screen.getAllByRole('textbox', { name: 'Sarakkeen nimi' })[1]).toHaveFocus();
    await user.keyboard('Isännöinti');
    await user.type(screen.getByRole('textbox', { name: 'Uusi lappu: Isännöinti' }), 'Ovi auki{Enter}');
    expect(columns()).toEqual({ Opettaminen: [], Isännöinti: ['Ovi auki'] });
    await user.click(screen.getByRole('button', { name: 'Sarakkeen toiminnot: Isännöinti' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Poista sarake' }));
    expect(Object.keys(columns())).toEqual(['Opettaminen']);
    await user.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(columns().Isännöinti).toEqual(['Ovi auki']);
  });

  it('gives a column its own name back when the new one is emptied', async () => {
    const { user, columns } = open(notes);
    const name = screen.getByRole('textbox', { name: 'Sarakkeen nimi' });
    await user.clear(name);
    await user.type(name, 'Valmennus');
    expect(Object.keys(columns())).toEqual(['Valmennus']);
    await user.clear(name);
    await user.tab();
    expect(Object.keys(columns())).toEqual(['Opettaminen']);
    expect(screen.getByRole('textbox', { name: 'Sarakkeen nimi' })).toHaveValue('Opettaminen');
  });
});

describe('the wall', () => {
  it('shows everybody, however many they are', () => {
    const many = Object.fromEntries(Array.from({ length: 160 }, (_, index) => [`x${index}`, actor(`x${index}`, `a0${String(index).padStart(3, '0')}1`, `Toimija ${index}`)]));
    const cards = (count: number) => Object.fromEntries(Object.keys(many).slice(0, count).map((id, index) => [`c${index}`, card(`c${index}`, many[id]?.pos ?? '', 'driver', id)]));
    const show = (count: number) => renderInWorkbook(<BoardProjector block={block} config={roles} />, {
      document: { actors: many, answers: { 's.board': { ...initialState(roles), cards: cards(count) } as BoardState } },
    });
    const forty = show(40);
    expect(within(screen.getByRole('region', { name: 'Veturi (40)' })).getAllByRole('listitem')).toHaveLength(40);
    forty.unmount();
    show(160);
    expect(within(screen.getByRole('region', { name: 'Veturi (160)' })).getAllByRole('listitem')).toHaveLength(160);
  });
});

describe('layLanes', () => {
  it('gives a full column more lanes, so that all stand in few rows', () => {
    expect(layLanes([30, 4, 3, 3], 6)).toEqual({ rows: 12, columns: [3, 1, 1, 1] });
    expect(layLanes([2, 0], 6)).toEqual({ rows: 6, columns: [1, 1] });
  });

  it('gives the fullest columns what is left when there is no room for all', () => {
    expect(layLanes([300, 1], 4)).toEqual({ rows: 100, columns: [3, 1] });
  });
});

describe('groupLinks', () => {
  it('tells every link once, under the actor with the most of those that are left', () => {
    const link = (id: string, from: string, to: string) => ({ id, pos: id, from, to, strength: 'weak' as const, about: '', note: '' });
    const links = [link('1', 'a', 'b'), link('2', 'c', 'a'), link('3', 'd', 'c'), link('4', 'c', 'e')];
    expect(groupLinks(links).map(({ actor, links: own }) => [actor, own.map(({ other }) => other)])).toEqual([['c', ['a', 'd', 'e']], ['a', ['b']]]);
  });
});

describe('the board on paper', () => {
  const content = (name: keyof typeof samples) => ({
    block, language: 'fi' as const, ...samples[name],
    document: { actors: {}, links: {}, ...samples[name].document } as never,
  });

  it('leaves room under each heading when nothing is filled in', () => {
    expect(toPdf(content('empty')).map(({ type }) => type)).toEqual(['blank', 'blank', 'blank']);
  });

  it('lists actors under their columns with answers, and those who have no place', () => {
    const nodes = toPdf(content('typical'));
    expect(nodes[0]?.type).toBe('figure');
    expect(nodes.filter(({ type }) => type === 'heading').map((node) => ('text' in node ? node.text : ''))).toEqual([
      'Veturi (1)', 'Vahva osallistuja (3)', 'Satunnainen osallistuja (1)', 'Tiedon saaja (0)', 'Tiedon välittäjä (1)', 'Ei vielä paikkaa (2)',
    ]);
    expect(JSON.stringify(nodes)).toContain('Kutsuu koolle ja pitää muistin.');
  });
});
