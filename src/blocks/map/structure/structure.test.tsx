import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { setLanguage } from '@/i18n';
import demo from '../../../../tests/network/demo.json';
import { renderInWorkbook } from '../../../../tests/helpers/renderInWorkbook';
import { ComparePanel, StructurePanel, type StructurePanelProps } from '.';
import { structureToPdf } from './structureToPdf';

const SECTORS: Readonly<Record<string, string>> = { public: 'Julkinen sektori', private: 'Yritykset', third: 'Kolmas sektori', education: 'Oppilaitokset' };
const GROUPS = Object.fromEntries(demo.groups.map(({ id, name }) => [id, name.fi]));

const region: Pick<StructurePanelProps, 'actors' | 'links'> = {
  actors: demo.actors.map(({ id, name, sector, group }) => ({ id, name: name.fi, sector, group: GROUPS[group] ?? '' })),
  links: demo.links.map(({ a, b, strength }) => ({ id: `${a}-${b}`, from: a, to: b, strength: strength as 'strong' })),
};

/** A small picture from pairs of letters. */
const small = (ids: string, pairs: readonly string[]): Pick<StructurePanelProps, 'actors' | 'links'> => ({
  actors: [...ids].map((id) => ({ id, name: `Toimija ${id.toUpperCase()}`, sector: '', group: '' })),
  links: pairs.map((pair) => ({ id: pair, from: pair[0] as string, to: pair[1] as string, strength: 'weak' })),
});

function open(picture: Pick<StructurePanelProps, 'actors' | 'links'>, props: Partial<StructurePanelProps> = {}) {
  const onShow = vi.fn<StructurePanelProps['onShow']>();
  const onMakeStep = vi.fn<StructurePanelProps['onMakeStep']>();
  const view = renderInWorkbook(
    <StructurePanel {...picture} canShowPeople onShow={onShow} onMakeStep={onMakeStep} namesOf={{ sector: (sector) => SECTORS[sector] ?? sector }} {...props} />,
  );
  return { onShow, onMakeStep, ...view };
}

/** What a part says, sentence by sentence. */
const sentences = (part: HTMLElement): readonly string[] => [...part.querySelectorAll('p')].map(({ textContent }) => textContent);

const fact = (title: string): HTMLElement => screen.getByRole('heading', { name: title, level: 5 }).closest('li') as HTMLElement;

describe('the structure of a region', () => {
  it('is told in sentences with their figures, a question and what is not measured', async () => {
    open(region);
    expect(screen.getByText('40 toimijaa, 39 vahvaa ja 43 heikkoa yhteyttä')).toBeInTheDocument();
    expect(fact('Tiheys')).toHaveTextContent(/82\/780 \(11 %\)/);
    expect(fact('Tiheys')).toHaveTextContent('Mikä puuttuva yhteys auttaisi työtänne, ja mitä ette tarvitse?');
    expect(fact('Tiheys')).toHaveTextContent(/Wasserman ja Faust 1994/);
    expect(fact('Keskittyneisyys')).toHaveTextContent('Mitä tapahtuisi, jos Kunnan hyvinvointipalvelut olisi puoli vuotta poissa?');
    expect(fact('Aukot')).toHaveTextContent(/Ryhmien Elinkeino ja Kulttuuri ja tapahtumat välillä ei ole yhtään yhteyttä \(mahdollisia 100\)/);
    expect(fact('Yhden varassa')).toHaveTextContent(/vain Kansalaisopisto yhdistää nämä muihin/);
    expect(fact('Osat ja yhteydettömät')).toHaveTextContent(/2 toimijalla ei ole vielä yhtään yhteyttä: Elokuvakerho ja Etätyökeskus/);
    await waitFor(() => expect(fact('Keskittyneisyys')).toHaveTextContent('enemmän kuin jos samat 82 yhteyttä olisi arvottu'), { timeout: 9000 });
    expect(fact('Tihentymät')).toHaveTextContent(/erottuu \d+ tihentymää/);
    expect(screen.getByRole('heading', { name: 'Kokeilkaa siltaa' }).closest('details')).toHaveTextContent(/Jos Tapahtumatuottaja ja Matkailuyritys tutustuisivat.*nyt 0\/100.*toiveeksi/);
  });

  it('is never a verdict on trust, and leaves the expert figures out', () => {
    const { container } = open(region);
    expect(screen.getByText(/Kuva kertoo yhteyksistä, ei luottamuksesta/)).toBeInTheDocument();
    expect(container.textContent).not.toMatch(/luottamus on|Gini|rajoite|modulaarisuus/i);
  });

  it('shows on the map who a fact is about, until one has seen enough', () => {
    const { onShow, unmount } = open(region);
    const button = within(fact('Yhden varassa')).getAllByRole('button', { name: /^Näytä kartalla: .*Kansalaisopisto/ })[0] as HTMLElement;
    fireEvent.click(button);
    expect(onShow.mock.lastCall?.[0]?.nodes).toContain('a35');
    expect(button).toHaveAttribute('aria-pressed', 'true');
    fireEvent.click(screen.getByRole('button', { name: /^Lopeta näyttäminen/ }));
    expect(onShow.mock.lastCall?.[0]).toBeNull();
    fireEvent.click(button);
    unmount();
    expect(onShow.mock.lastCall?.[0]).toBeNull();
  });

  it('shows a suggested link, and makes a step of it with its reason', async () => {
    const { onShow, onMakeStep } = open(region);
    fireEvent.click(await screen.findByRole('button', { name: /^Näytä kartalla: Jos Tapahtumatuottaja/ }, { timeout: 9000 }));
    expect(onShow.mock.lastCall?.[0]?.suggested).toEqual([{ from: 'a17', to: 'a24' }]);
    fireEvent.click(screen.getByRole('button', { name: /^Tee tästä askel: Jos Tapahtumatuottaja/ }));
    expect(onMakeStep).toHaveBeenCalledWith({
      title: 'Tapahtumatuottaja ja Matkailuyritys tutustuvat toisiinsa',
      note: expect.stringContaining('ryhmien Kulttuuri ja tapahtumat ja Elinkeino') as string,
    });
  });

  it('makes steps of a thread, a gap and of those without links', () => {
    const { onMakeStep } = open(region);
    for (const title of ['Yhden varassa', 'Aukot', 'Osat ja yhteydettömät']) {
      fireEvent.click(within(fact(title)).getAllByRole('button', { name: /^Tee tästä askel/ })[0] as HTMLElement);
    }
    expect(onMakeStep.mock.calls.map(([{ title }]) => title)).toEqual([
      'Etsitään toinen reitti: Kansalaisopisto', 'Hyvinvointi – Kulttuuri ja tapahtumat: tavataan ja esittäydytään', 'Kutsutaan mukaan: Elokuvakerho ja Etätyökeskus',
    ]);
    for (const [{ note }] of onMakeStep.mock.calls) expect(note.length).toBeGreaterThan(30);
  });

  it('keeps figures of single actors folded, in alphabetical order', () => {
    open(region);
    fireEvent.click(screen.getByRole('button', { name: 'Vain fasilitoijalle' }));
    const names = within(screen.getByRole('table')).getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(names).toEqual([...names].sort(new Intl.Collator('fi').compare));
    expect(names).toHaveLength(40);
    expect(screen.queryByText(/suostumus/)).not.toBeInTheDocument();
  });

  it('names no go-betweens where there are people, and asks for their consent', () => {
    open(region, { canShowPeople: false });
    expect(screen.queryByRole('heading', { name: 'Toisten välissä' })).not.toBeInTheDocument();
    expect(fact('Yhden varassa')).toHaveTextContent('Kuvassa 2 toimijaa on jollekulle ainoa reitti muihin.');
    expect(fact('Keskittyneisyys')).not.toHaveTextContent('Kunnan hyvinvointipalvelut');
    fireEvent.click(screen.getByRole('button', { name: 'Vain fasilitoijalle' }));
    expect(screen.getByText(/jokaisen suostumus/)).toBeInTheDocument();
  });
});

describe('pictures of other sizes', () => {
  it.each([['nobody', small('', [])], ['four', small('abcd', ['ab', 'bc', 'cd', 'ad'])], ['three links', small('abcdef', ['ab', 'bc', 'cd'])]])('tells no figures of %s', (_, picture) => {
    open(picture);
    expect(screen.getByText(/niin pieni, etteivät luvut kerro mitään/)).toBeInTheDocument();
    expect(screen.getByText(/Kuka puuttuu kuvasta/)).toBeInTheDocument();
    expect(screen.queryAllByRole('heading', { level: 5 })).toEqual([]);
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  });

  it('tells counts and facts only while there are few', () => {
    const { container } = open(small('abcdef', ['ab', 'bc', 'cd', 'de']));
    expect(fact('Tiheys')).toHaveTextContent('Mahdollisista yhteyksistä on piirretty 4/15.');
    expect(fact('Osat ja yhteydettömät')).toHaveTextContent(/Yhdellä toimijalla ei ole vielä yhtään yhteyttä: Toimija F/);
    expect(fact('Vahvat ja heikot')).toHaveTextContent(/Kaikki 4 piirrettyä yhteyttä on heikkoja/);
    expect(container.querySelector('section')?.textContent).not.toMatch(/\d %/);
    expect(screen.queryByRole('heading', { name: 'Keskittyneisyys' })).not.toBeInTheDocument();
  });

  it('says so when nothing hangs on one alone and all hang together', () => {
    open(small('abcde', ['ab', 'bc', 'cd', 'de', 'ae']));
    expect(fact('Yhden varassa')).toHaveTextContent(/Yhdenkään toimijan tai yhteyden puuttuminen/);
    expect(fact('Osat ja yhteydettömät')).toHaveTextContent(/jokaisesta on reitti jokaiseen/);
  });

  it('tells of two halves that hang on one link', () => {
    const { onMakeStep } = open(small('abcdefgh', ['ab', 'bc', 'ac', 'cd', 'de', 'ef', 'df', 'gh']));
    const thread = within(fact('Yhden varassa'));
    expect(fact('Yhden varassa')).toHaveTextContent('Kuvassa vain yhteys Toimija C – Toimija D pitää nämä kiinni muissa: Toimija D, Toimija E ja Toimija F.');
    fireEvent.click(thread.getByRole('button', { name: /^Tee tästä askel/ }));
    expect(onMakeStep.mock.lastCall?.[0].title).toBe('Etsitään toinen reitti: Toimija C – Toimija D');
    expect(fact('Osat ja yhteydettömät')).toHaveTextContent('Yhteydet muodostavat 2 erillistä osaa. Se voi olla katkos tai vain piirtämättä.');
  });

  it('tells of a full picture without an expected figure that means nothing', () => {
    const ids = 'abcdefghijk';
    open(small(ids, [...ids].flatMap((a, i) => [...ids].slice(i + 1).map((b) => a + b))));
    expect(fact('Tiheys')).toHaveTextContent('Kaikki mahdolliset 55 yhteyttä on piirretty.');
    expect(fact('Askelia toisen luo')).toHaveTextContent(/keskimäärin 1 askeleen.*Kaikilla pareilla on reitti/);
    expect(screen.queryByRole('heading', { name: 'Toisten välissä' })).not.toBeInTheDocument();
  });
});

it.each([['sv', 'Struktur', /^2 aktörer har ännu ingen kontakt/], ['en', 'Structure', /^2 actors have no link yet/]] as const)('speaks %s', (language, title, unlinked) => {
  setLanguage(language);
  const { container } = open(region);
  expect(screen.getByRole('heading', { name: title })).toBeInTheDocument();
  expect(sentences(container)).toContainEqual(expect.stringMatching(unlinked));
});

describe('two pictures', () => {
  const today = { title: 'Tänään', ...region };
  const tomorrow = {
    title: 'Kahden vuoden päästä',
    actors: [...region.actors.filter(({ id }) => id !== 'a40'), { id: 'new', name: 'Nuorten parlamentti', sector: '', group: '' }],
    links: [
      ...region.links.map((link) => (link.id === 'a17-a24' ? { ...link, strength: 'weak' as const } : link.id === 'a01-a02' ? { ...link, strength: 'weak' as const } : link)),
      { id: 'x', from: 'new', to: 'a36', strength: 'strong' as const },
    ],
  };

  it('differ in who and what is new, gone, stronger and weaker', () => {
    const { container } = renderInWorkbook(<ComparePanel before={today} after={tomorrow} />);
    expect(screen.getByText('Tänään – Kahden vuoden päästä')).toBeInTheDocument();
    const told = sentences(container);
    for (const title of ['Yksi uusi toimija', 'Yksi toimija on poissa', '2 uutta yhteyttä', '2 yhteyttä on poissa', 'Yksi yhteys on heikentynyt', 'Yksi toive on toteutunut']) {
      expect(told).toContain(title);
    }
    expect(told.join()).toMatch(/Nuorten parlamentti.*Vanhempainyhdistys.*Tapahtumatuottaja – Matkailuyritys/);
    expect(told).not.toContainEqual(expect.stringContaining('vahvistunut'));
  });

  it('have their figures side by side, each with a sentence', () => {
    renderInWorkbook(<ComparePanel before={today} after={tomorrow} />);
    const row = (name: RegExp) => within(screen.getByRole('rowheader', { name }).closest('tr') as HTMLElement).getAllByRole('cell').map(({ textContent }) => textContent.replaceAll('\u00A0', ' '));
    expect(row(/^Yhteyksiä Yhteyksiä on yhtä monta/)).toEqual(['82', '82']);
    expect(row(/^Vahvoja yhteyksiä Vahvoja yhteyksiä on vähemmän/)).toEqual(['39', '38']);
    expect(row(/^Tiheys/)).toEqual(['11 %', '11 %']);
  });

  it('lie in a plot of density and centralisation that asks instead of telling', () => {
    renderInWorkbook(<ComparePanel before={today} after={tomorrow} pictures={[today, tomorrow, { ...today, title: 'Viime vuonna' }]} />);
    const figure = screen.getByRole('img', { name: /Tänään: tiheys 11\s%, keskittyneisyys 19\s%/ });
    expect(within(figure).getByText('keskittynyt')).toBeInTheDocument();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContainEqual(expect.stringMatching(/^Viime vuonna: tiheys 11\s%, keskittyneisyys 19\s%$/));
    expect(screen.getByText(/Missä kohdassa te olette omasta mielestänne/)).toBeInTheDocument();
  });

  it('may be the same, small or empty', () => {
    const { rerender } = renderInWorkbook(<ComparePanel before={today} after={today} />);
    expect(screen.getByText('Kuvissa on samat toimijat ja yhteydet.')).toBeInTheDocument();
    const few = { title: 'Pieni', ...small('abcdef', ['ab', 'bc', 'cd', 'de']) };
    rerender(<ComparePanel before={few} after={today} />);
    expect(screen.getByText(/alle kymmenen toimijaa/)).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.queryByRole('rowheader', { name: /^Tiheys/ })).not.toBeInTheDocument();
    rerender(<ComparePanel before={few} after={{ title: 'Tyhjä', actors: [], links: [] }} />);
    expect(screen.getByText(/Tyhjää kuvaa ei voi verrata/)).toBeInTheDocument();
  });
});

describe('on paper', () => {
  const paper = { title: 'Tänään', language: 'fi', canShowPeople: true, namesOf: { sector: (sector: string) => SECTORS[sector] ?? sector } } as const;

  it('stands a table of sentences, each with its figure and question', () => {
    const nodes = structureToPdf({ ...paper, ...region });
    const table = nodes.find((node) => node.type === 'table');
    expect(table?.rows.length).toBeGreaterThan(10);
    const density = table?.rows.find(([head]) => head?.text === 'Tiheys');
    expect(density?.[1]?.text).toMatch(/^11\s%$/);
    expect(density?.[2]).toMatchObject({ text: expect.stringContaining('82/780') as string, detail: expect.stringContaining('Mikä puuttuva yhteys') as string });
    // Names are not set apart where nothing can be drawn bold.
    expect(JSON.stringify(nodes)).not.toMatch(/[\u2066-\u2069]/);
    expect(JSON.stringify(nodes)).toContain('Kuva kertoo yhteyksistä, ei luottamuksesta');
  });

  it('stands little of a small picture, and nothing of an empty one', () => {
    expect(structureToPdf({ ...paper, ...small('', []) })).toEqual([]);
    expect(structureToPdf({ ...paper, ...small('ab', ['ab']) }).map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph']);
  });
});
