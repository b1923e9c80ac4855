import { zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { deckFile, type DeckSlideText, FILLED_DECK } from '../../../tests/helpers/deckFile';
import { planDateIn } from './planDateIn';
import { type DeckPage, type DeckSection, readDeck, recogniseDeck } from '.';

const sections: readonly DeckSection[] = [
  { id: 'definition', title: 'Verkoston määrittely', question: 'Mikä verkosto olemme, ja keitä tähän kuuluu?', blocks: [{ id: 'description', title: 'Verkosto lyhyesti' }, { id: 'members', title: 'Verkoston toimijat' }, { id: 'decisions', title: 'Ratkaisut ja valinnat' }, { id: 'steps', title: '1–3 ensimmäistä askelta' }] },
  ...['interfaces', 'leadership', 'roles'].map((id): DeckSection => ({ id, title: id, question: '', blocks: [{ id: 'decisions', title: 'Ratkaisut ja valinnat' }, { id: 'steps', title: '1–3 ensimmäistä askelta' }] })),
  { id: 'themes', title: 'Teemat, tavoitteet ja askeleet', question: 'Mihin tartumme?', blocks: [{ id: 'themes', title: 'Teemamme' }] },
];

async function pagesOf(slides: readonly DeckSlideText[]): Promise<readonly DeckPage[]> {
  const result = await readDeck(deckFile(slides));
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const said = async (slides: readonly DeckSlideText[]) => recogniseDeck(await pagesOf(slides), sections);

describe('slides', () => {
  it('come in the order of the presentation, with their titles, texts and notes', async () => {
    const pages = await pagesOf(FILLED_DECK);
    expect(pages.map(({ number, title }) => [number, title])).toEqual(FILLED_DECK.map(({ boxes }, index) => [index + 1, boxes[0]?.paragraphs?.[0]]));
    expect(pages[1]?.notes).toEqual(['Kysytään vielä koululta.']);
    expect(pages[3]?.frames.map(({ paragraphs }) => paragraphs[0])).toEqual(['Keskeiset ratkaisumme ja valintamme:', '1-3 askelta, jotka otamme seuraavaksi:', 'Vastuut ja aikataulut:']);
  });

  it('without a title placeholder are called by the largest text at the top', async () => {
    const [page] = await pagesOf([{
      boxes: [
        { paragraphs: ['alhaalla isolla'], at: [0, 400, 100, 50], size: 60 },
        { paragraphs: ['yhdistys'], at: [0, 5, 100, 20], size: 12 },
        { paragraphs: ['Roolit'], at: [0, 20, 900, 60], size: 40 },
        { role: 'sldNum', paragraphs: ['7'], at: [0, 0, 10, 10], size: 90 },
      ],
    }]);
    expect(page?.title).toBe('Roolit');
    expect(page?.frames.map(({ paragraphs }) => paragraphs[0])).toEqual(['yhdistys', 'alhaalla isolla']);
  });

  it('have texts in groups, tables and broken lines', async () => {
    const [page] = await pagesOf([{
      boxes: [
        { role: 'title', paragraphs: ['Otsikko'] },
        { paragraphs: ['oikealla'], at: [300, 10, 100, 20], isGrouped: true },
        { paragraphs: ['vasemmalla\nrivi'], at: [10, 10, 100, 20] },
        { rows: [['Askel', 'Kuka'], ['Soitto', 'Áile & Дарья']], at: [10, 200, 300, 100] },
      ],
    }]);
    expect(page?.frames.map(({ paragraphs }) => paragraphs)).toEqual([['vasemmalla\nrivi'], ['Askel', 'Kuka', 'Soitto', 'Áile & Дарья'], ['oikealla']]);
    expect(page?.frames[1]?.rows).toEqual([['Askel', 'Kuka'], ['Soitto', 'Áile & Дарья']]);
  });
});

describe('what people wrote on the old deck', () => {
  it('is offered to its section and block, and nothing of the deck itself is', async () => {
    const { offers, leftOut } = await said(FILLED_DECK);
    const certain = offers.filter(({ isCertain }) => isCertain).map(({ slide, text, target }) => `${slide} ${target?.section}/${target?.block}: ${text}`);
    expect(certain).toEqual([
      '2 definition/description: Autamme nuoria löytämään ensimmäisen työpaikan.',
      '2 definition/members: Ohjaamo', '2 definition/members: Rantalan kunta', '2 definition/members: Silta ry', '2 definition/members: Nuorten työpaja',
      '4 interfaces/decisions: Lupa kysytään aina samalla lomakkeella', '4 interfaces/decisions: Joka toinen tapaaminen aamulla',
      '4 interfaces/steps: Lomake tehdään yhdessä', '4 interfaces/steps: Aamukahvit sovitaan kalenteriin',
      '7 themes/themes: Kesätyöt kaikille', '7 themes/themes: Jokainen hakija saa vastauksen.', '7 themes/themes: Yhteinen hakemus', '7 themes/themes: Kutsutaan yrittäjät koolle',
    ]);
    expect(leftOut).toBeGreaterThanOrEqual(5);
    expect(offers.map(({ text }) => text).join()).not.toMatch(/Kirjoit|Keskeiset|Vastuut|Strategian/);
  });

  it('is not taken unasked when the slide does not say what it is', async () => {
    const { offers } = await said(FILLED_DECK);
    expect(offers.filter(({ isCertain }) => !isCertain).map(({ text, isNote = false }) => [text, isNote])).toEqual([
      ['Rantalan verkosto, kevätpäivä', false], ['Kysytään vielä koululta.', true], ['Veturina toimii Ohjaamo', false],
    ]);
  });

  it('brings steps with who and when, line by line', async () => {
    const { offers } = await said(FILLED_DECK);
    expect(offers.filter(({ part }) => part === 'step').map(({ text, promise, due }) => [text, promise, due])).toEqual([
      ['Lomake tehdään yhdessä', 'Ohjaamo, 15.3.2027', '2027-03-15'], ['Aamukahvit sovitaan kalenteriin', 'Silta ry, huhtikuu 2027', '2027-04'],
      ['Kutsutaan yrittäjät koolle', 'Rantalan kunta, 2/2027', '2027-02'],
    ]);
  });

  it('is found under headings that have been mended or stand in boxes of their own', async () => {
    const { offers } = await said([{
      boxes: [
        { role: 'title', paragraphs: ['MINKÄLAISISSA ROOLEISSA TOIMIMME VERKOSTOSSA'] },
        { paragraphs: ['Keskeiset ratkaisut ja valinnat'], at: [0, 0, 100, 20] }, { paragraphs: ['Veturi vaihtuu'], at: [0, 30, 100, 20] },
        { paragraphs: ['1–3 seuraavaksi otettavaa askelta, jotka otamme'], at: [300, 0, 100, 20] }, { paragraphs: ['1. Haetaan työpari 30.9.2027'], at: [300, 30, 100, 20] },
      ],
    }]);
    expect(offers.map(({ text, target, isCertain, due }) => [text, target?.section, target?.block, isCertain, due])).toEqual([
      ['Veturi vaihtuu', 'roles', 'decisions', true, undefined], ['Haetaan työpari 30.9.2027', 'roles', 'steps', true, '2027-09-30'],
    ]);
  });

  test('promises that cannot be told apart are left for people to place', async () => {
    const { offers } = await said([{
      boxes: [
        { role: 'title', paragraphs: ['Kuinka toimimme rajat ylittäen ja monitasoisesti?'] },
        { paragraphs: ['1-3 askelta, jotka otamme seuraavaksi:', 'Ensin', 'Sitten', 'Lopuksi'] }, { paragraphs: ['Vastuut ja aikataulut:', 'Ohjaamo hoitaa'] },
      ],
    }]);
    expect(offers.map(({ text, isCertain }) => [text, isCertain])).toEqual([['Ensin', true], ['Sitten', true], ['Lopuksi', true], ['Ohjaamo hoitaa', false]]);
  });
});

describe('a file that is no deck', () => {
  const bytes = (...parts: (string | number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part)));
  const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const whole = deckFile(FILLED_DECK);

  it.each([
    ['locked', bytes(OLE, [0, 0, 0], [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]))],
    ['old', bytes(OLE, 'PowerPoint Document')],
    ['not-slides', bytes('%PDF-1.7')],
    ['not-slides', new Uint8Array()],
    ['broken', whole.slice(0, whole.length / 2)],
    ['no-text', deckFile([{ boxes: [] }, { boxes: [{ role: 'sldNum', paragraphs: ['2'] }] }])],
    ['broken', deckFile([{ boxes: [] }], { 'ppt/slides/slide1.xml': '<p:sld' })],
    ['broken', deckFile([])],
    ['other-program', zipSync({ 'Index/Document.iwa': new Uint8Array(3) })],
    ['not-slides', zipSync({ 'word/document.xml': new Uint8Array(3) })],
  ])('is told apart: %s', async (problem, content) => {
    expect(await readDeck(content)).toEqual({ ok: false, error: problem });
  });
});

test.each([
  ['Ohjaamo, 15.3.2027', '2027-03-15'], ['marraskuussa 2026', '2026-11'], ['3/2027 mennessä', '2027-03'], ['huhti–kesäkuu 2027', '2027-Q2'], ['Q4/2027', '2027-Q4'],
  ['alkaa 1.2.2027, valmis 30.4.2027', '2027-04-30'], ['31.2.2027', ''], ['joka toinen viikko', ''], ['15.3.', ''],
])('the date of "%s" is "%s"', (text, date) => {
  expect(planDateIn(text)).toBe(date);
});

test('two hundred slides are read without keeping the page waiting', async () => {
  const slides = Array.from({ length: 200 }, (_, index) => FILLED_DECK[index % FILLED_DECK.length] as DeckSlideText);
  const { offers } = await said(slides);
  expect(offers.length).toBe(25 * (await said(FILLED_DECK)).offers.length);
  expect(new Set(offers.map(({ id }) => id)).size).toBe(offers.length);
});
