import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Box, Deck, DeckSlide, SlideItem } from '../deck';
import { COLOURS } from '../style';
import { plainText } from './plainText';
import { covers, shapesOf } from './shapes';

/** Things on a slide are called by their place in its list until `finishDeck` gives them their names. */
export const itemName = (index: number): string => `item-${index}`;

const EMU = 12_700;
/** A fixed time: the same workbook makes the same file. */
const NO_TIME = { mtime: new Date(1980, 0, 1, 12) };

const escape = (text: string): string =>
  plainText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const oneLine = (text: string): string => escape(text.replaceAll(/\s+/gu, ' ').trim());

/**
 * What pptxgenjs 4 has no way to say: drawings as groups with a text alternative, decoration as decoration, heads of
 * tables, ids that differ, notes in paragraphs, the language of all text, and the colours of the theme.
 */
export function finishDeck(bytes: Uint8Array, deck: Deck, lang: string): Uint8Array {
  const files: Zippable = {};
  const slides = deck.slides.length;
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (path.endsWith('/')) continue;
    const xml = /\.(xml|rels)$/.test(path) ? finishPart(path, strFromU8(content), deck, lang, slides) : null;
    files[path] = [xml === null ? content : strToU8(xml), { ...NO_TIME, level: xml === null ? 0 : 6 }];
  }
  return zipSync(files);
}

function finishPart(path: string, xml: string, deck: Deck, lang: string, slides: number): string {
  const spoken = xml.replaceAll('lang="en-US"', `lang="${lang}"`).replaceAll(' altLang="en-US"', '');
  const at = (pattern: RegExp): DeckSlide | undefined => deck.slides[Number(pattern.exec(path)?.[1] ?? 0) - 1];
  const slide = at(/^ppt\/slides\/slide(\d+)\.xml$/);
  if (slide) return finishSlide(spoken, slide);
  const noted = at(/^ppt\/notesSlides\/notesSlide(\d+)\.xml$/);
  if (noted) return finishNotes(spoken, noted.notes, lang);
  if (path === 'ppt/theme/theme1.xml') return finishTheme(spoken);
  // Only one master is in the file, however many slides there are.
  if (path === '[Content_Types].xml') return spoken.replaceAll(/<Override PartName="\/ppt\/slideMasters\/slideMaster(?!1\.xml)\d+\.xml"[^>]*\/>/g, '');
  if (path === 'docProps/app.xml') return finishProperties(slides);
  return spoken;
}

const finishProperties = (slides: number): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
  + `<Application>Kehä</Application><Slides>${slides}</Slides><Notes>${slides}</Notes></Properties>`;

const SHAPE = /<p:(sp|graphicFrame|pic)>.*?<\/p:\1>/gs;

/** A long title is set smaller than its placeholder says; the library gives it the placeholder's own size. */
const titled = (shape: string, size: number): string =>
  (/<p:ph\s[^>]*type="title"/.test(shape) ? shape.replaceAll(/ sz="\d+"/g, ` sz="${size * 100}"`) : shape);

function finishSlide(xml: string, { items, titleSize }: DeckSlide): string {
  let id = 1;
  const groups = new Map<number, string[]>();
  const order: (string | number)[] = [];
  for (const [shape] of xml.matchAll(SHAPE)) {
    const index = Number(/name="item-(\d+)"/.exec(shape)?.[1] ?? -1);
    const item = items[index];
    if (item?.type !== 'drawing') {
      order.push(item ? named(shape, item) : titled(shape, titleSize));
      continue;
    }
    const group = groups.get(index);
    if (group) group.push(shape);
    else {
      groups.set(index, [shape]);
      order.push(index);
    }
  }
  const whole = order.map((entry) => {
    if (typeof entry === 'string') return entry;
    const item = items[entry];
    return item?.type === 'drawing' ? grouped(item, groups.get(entry) ?? []) : '';
  });
  const first = xml.search(/<p:(sp|graphicFrame|pic)>/);
  const last = xml.lastIndexOf('</p:spTree>');
  if (first < 0) return xml;
  const tree = whole.join('')
    // Several runs of one paragraph would each bring its properties.
    .replaceAll(/<a:p>.*?<\/a:p>/gs, (paragraph) => paragraph.replaceAll(/(<a:r>.*?<\/a:r>)\s*<a:pPr[^>]*?(\/>|>.*?<\/a:pPr>)/gs, '$1'))
    .replaceAll(/<a:pPr([^>]*?) indent="0" marL="0">((?:(?!<\/a:pPr>).)*)<a:tabLst><a:tab pos="(\d+)"[^>]*\/><\/a:tabLst><\/a:pPr>/gs, '<a:pPr$1 marL="$3" indent="0">$2</a:pPr>')
    .replaceAll(/(<p:cNvPr )id="\d+"/g, (_, start: string) => `${start}id="${++id}"`);
  return xml.slice(0, first) + tree + xml.slice(last);
}

const DECORATION = '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** The name that people see in the list of things on a slide, and the head of a table. */
function named(shape: string, item: SlideItem): string {
  const name = shape.replace(/name="item-\d+"/, `name="${oneLine(item.name)}"`);
  return item.type === 'table' ? name.replace('<a:tblPr/>', `<a:tblPr firstRow="1"${item.rowHeads ? ' firstCol="1"' : ''}/>`) : name;
}

function grouped({ items, name, alt }: Extract<SlideItem, { type: 'drawing' }>, shapes: readonly string[]): string {
  const { x, y, width, height } = around(shapesOf(items).map(covers));
  const place = (tags: readonly [string, string]): string =>
    `<a:${tags[0]} x="${Math.round(x * EMU)}" y="${Math.round(y * EMU)}"/><a:${tags[1]} cx="${Math.round(width * EMU)}" cy="${Math.round(height * EMU)}"/>`;
  const properties = alt === '' ? `name="${oneLine(name)}">${DECORATION}</p:cNvPr>` : `name="${oneLine(name)}" descr="${oneLine(alt)}"/>`;
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="0" ${properties}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`
    + `<p:grpSpPr><a:xfrm>${place(['off', 'ext'])}${place(['chOff', 'chExt'])}</a:xfrm></p:grpSpPr>`
    + `${shapes.map((shape) => shape.replace(/name="item-\d+"/, `name="${oneLine(name)}"`)).join('')}</p:grpSp>`;
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y };
}

/** Lines of the notes as paragraphs. */
const finishNotes = (xml: string, notes: string, lang: string): string => {
  const paragraphs = notes.split('\n').map((line) => `<a:p><a:r><a:rPr lang="${lang}"/><a:t>${escape(line)}</a:t></a:r></a:p>`).join('');
  return xml.replace(/(<p:ph type="body".*?<a:lstStyle\s*\/>).*?(<\/p:txBody>)/s, (_, start: string, end: string) => `${start}${paragraphs}${end}`);
};

/** The workbook's colours as those of the theme: what people add looks as it should. */
function finishTheme(xml: string): string {
  const scheme = {
    dk1: COLOURS.ink, lt1: COLOURS.sheet, dk2: COLOURS['ink-2'], lt2: COLOURS.paper, accent1: COLOURS.lake, accent2: COLOURS.berry, accent3: COLOURS.ochre,
    accent4: COLOURS.public, accent5: COLOURS.private, accent6: COLOURS.third, hlink: COLOURS.lake, folHlink: COLOURS['ink-3'],
  };
  const colours = Object.entries(scheme).map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`).join('');
  return xml.replace(/name="Office Theme"/, 'name="Kehä"').replace(/<a:clrScheme name="[^"]*">.*?<\/a:clrScheme>/s, `<a:clrScheme name="Kehä">${colours}</a:clrScheme>`);
}
