import { strToU8, zipSync } from 'fflate';

/** A box of a slide made for a test. Places are in points. */
export interface DeckBox {
  readonly paragraphs?: readonly string[];
  readonly rows?: readonly (readonly string[])[];
  readonly role?: 'title' | 'body' | 'sldNum';
  readonly at?: readonly [x: number, y: number, width: number, height: number];
  /** Points. */
  readonly size?: number;
  /** In a group that is drawn at twice its own size. */
  readonly isGrouped?: boolean;
}

export interface DeckSlideText {
  readonly boxes: readonly DeckBox[];
  readonly notes?: string;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const MAIN = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMU = 12_700;

const body = (paragraphs: readonly string[], size: number): string => paragraphs.map((text) => {
  const runs = text.split('\n').map((line) => `<a:r><a:rPr lang="fi-FI"${size > 0 ? ` sz="${size * 100}"` : ''}/><a:t>${escape(line)}</a:t></a:r>`);
  return `<a:p>${runs.join('<a:br/>')}</a:p>`;
}).join('');

function box({ paragraphs = [], rows, role, at, size = 0, isGrouped = false }: DeckBox, index: number): string {
  const xfrm = (name: string): string => (at
    ? `<${name}><a:off x="${at[0] * EMU}" y="${at[1] * EMU}"/><a:ext cx="${at[2] * EMU}" cy="${at[3] * EMU}"/></${name}>` : '');
  if (rows) {
    const cells = rows.map((row) => `<a:tr h="1">${row.map((cell) => `<a:tc><a:txBody><a:bodyPr/>${body([cell], size)}</a:txBody></a:tc>`).join('')}</a:tr>`).join('');
    return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${index + 2}" name=""/></p:nvGraphicFramePr>${xfrm('p:xfrm')}<a:graphic><a:graphicData><a:tbl>${cells}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
  }
  const shape = `<p:sp><p:nvSpPr><p:cNvPr id="${index + 2}" name=""/><p:cNvSpPr/><p:nvPr>${role ? `<p:ph${role === 'body' ? ' idx="1"' : ` type="${role}"`}/>` : ''}</p:nvPr></p:nvSpPr>`
    + `<p:spPr>${xfrm('a:xfrm')}</p:spPr><p:txBody><a:bodyPr/>${body(paragraphs, size)}</p:txBody></p:sp>`;
  if (!isGrouped) return shape;
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="90" name=""/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${1920 * EMU}" cy="${1080 * EMU}"/><a:chOff x="0" y="0"/><a:chExt cx="${960 * EMU}" cy="${540 * EMU}"/></a:xfrm></p:grpSpPr>${shape}</p:grpSp>`;
}

/** A small .pptx file. Its slides are numbered backwards by their files: only the presentation knows their order. */
export function deckFile(slides: readonly DeckSlideText[], more: Readonly<Record<string, string>> = {}): Uint8Array<ArrayBuffer> {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'ppt/presentation.xml': `<p:presentation ${MAIN}><p:sldIdLst>${slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': `<Relationships>${slides.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/slide" Target="slides/slide${slides.length - index}.xml"/>`).join('')}</Relationships>`,
  };
  slides.forEach(({ boxes, notes }, index) => {
    const number = slides.length - index;
    files[`ppt/slides/slide${number}.xml`] = `<p:sld ${MAIN}><p:cSld><p:spTree><p:nvGrpSpPr/><p:grpSpPr/>${boxes.map(box).join('')}</p:spTree></p:cSld></p:sld>`;
    if (notes === undefined) return;
    files[`ppt/slides/_rels/slide${number}.xml.rels`] = `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/notesSlide" Target="../notesSlides/notesSlide${number}.xml"/></Relationships>`;
    files[`ppt/notesSlides/notesSlide${number}.xml`] = `<p:notes ${MAIN}><p:cSld><p:spTree>${box({ role: 'body', paragraphs: [notes] }, 0)}</p:spTree></p:cSld></p:notes>`;
  });
  return zipSync(Object.fromEntries(Object.entries({ ...files, ...more }).map(([path, content]) => [path, strToU8(content)]))) as Uint8Array<ArrayBuffer>;
}

const title = (text: string): DeckBox => ({ role: 'title', paragraphs: [text] });
const PROMPT = '[Kirjoittakaa tähän vastauksenne otsikossa olevaan kysymykseen]';

/** The old deck as a network has filled it in: its own titles and headings, answers of ours. */
export const FILLED_DECK: readonly DeckSlideText[] = [
  { boxes: [title('Verkostotyön ja verkoston kehittämisen työkirja'), { paragraphs: ['Rantalan verkosto, kevätpäivä'] }] },
  {
    boxes: [
      title('Mistä verkostosta on kyse?'),
      { paragraphs: ['Verkoston lyhyt kuvaus:', 'Autamme nuoria löytämään ensimmäisen työpaikan.'], at: [40, 100, 400, 200] },
      { paragraphs: ['Verkoston toimijat:', 'Ohjaamo, Rantalan kunta, Silta ry, Nuorten työpaja'], at: [480, 100, 400, 200] },
    ],
    notes: 'Kysytään vielä koululta.',
  },
  { boxes: [title('Verkostotyö tapahtuu parhaimmillaan rajat ylittäen ja monitasoisesti...'), { paragraphs: ['Julkinen'] }, { paragraphs: ['Strategian kehittämisessä'] }] },
  {
    boxes: [
      title('Kuinka toimimme rajat ylittäen ja monitasoisesti?'),
      { paragraphs: ['Keskeiset ratkaisumme ja valintamme:', 'Lupa kysytään aina samalla lomakkeella', 'Joka toinen tapaaminen aamulla'], at: [40, 100, 400, 150] },
      { paragraphs: ['1-3 askelta, jotka otamme seuraavaksi:', 'Lomake tehdään yhdessä', 'Aamukahvit sovitaan kalenteriin'], at: [480, 100, 400, 150] },
      { paragraphs: ['Vastuut ja aikataulut:', 'Ohjaamo, 15.3.2027', 'Silta ry, huhtikuu 2027'], at: [480, 280, 400, 150] },
    ],
  },
  {
    boxes: [
      title('Minkälaisissa rooleissa toimimme tässä verkostossa?'),
      { paragraphs: ['Minkälaisia rooleja meillä on verkostossamme:', 'Veturina toimii Ohjaamo'] },
      { paragraphs: ['1-3 askelta, jotka otamme seuraavaksi:', '[Kirjoittakaa tähän ensimmäiset 1-3 askelta, joilla etenette konkreettisesti kohti määrittämiänne ratkaisuja]'] },
    ],
  },
  {
    boxes: [
      title('Millä tavoin johdettu ja kuinka tavoitteellinen verkosto olemme?'),
      { paragraphs: ['Keskeiset ratkaisumme ja valintamme:', PROMPT] },
      { paragraphs: ['Vastuut ja aikataulut:', '[Kirjoittakaa tähän vastuut ja aikataulut määrittämienne askeleiden ottamiseksi]'] },
    ],
  },
  {
    boxes: [
      title('Kesätyöt kaikille'),
      { paragraphs: ['Tavoitteemme tämän teeman osalta:', 'Jokainen hakija saa vastauksen.'], at: [40, 100, 400, 150] },
      { paragraphs: ['Keskeiset ratkaisut, joilla etenemme kohti tavoitetta:', 'Yhteinen hakemus'], at: [40, 280, 400, 150] },
      { paragraphs: ['Ensimmäiset 1-3 askelta, jotka otamme:', 'Kutsutaan yrittäjät koolle'], at: [480, 100, 400, 150] },
      { paragraphs: ['Vastuut ja aikataulut:', 'Rantalan kunta, 2/2027'], at: [480, 280, 400, 150] },
    ],
  },
  { boxes: [title('[Kirjoittakaa tähän teeman 2 otsikko]'), { paragraphs: ['Tavoitteemme tämän teeman osalta:'] }, { paragraphs: ['Vastuut ja aikataulut:'] }] },
];
