import PptxGenJS from 'pptxgenjs';
import { shorten } from '@/lib/textFit';
import type { PathCommand } from '../../pdf/art/items';
import type { Box, Deck, DeckSlide, LayoutName, Paragraph, SlideItem } from '../deck';
import { COLOURS, FACES, STYLES, TITLES } from '../style';
import { CELL } from '../layout/table';
import { finishDeck, itemName } from './finishDeck';
import { plainText } from './plainText';
import { colourOf, faceOf, type Shape, shapesOf, turnOf } from './shapes';

type Slide = ReturnType<PptxGenJS['addSlide']>;

const LANGUAGES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const;
const inch = (points: number): number => points / 72;
const placed = ({ x, y, width, height }: Box) => ({ x: inch(x), y: inch(y), w: inch(width), h: inch(height) });

/** A .pptx file. Its text is text and its drawings are shapes. */
export async function writeDeck(deck: Deck): Promise<Uint8Array> {
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = plainText(deck.title);
  pptx.subject = '';
  pptx.author = 'Kehä';
  pptx.company = '';
  pptx.theme = { headFontFace: FACES.serif, bodyFontFace: FACES.sans };
  for (const [layout, name] of Object.entries(deck.layoutNames) as [LayoutName, string][]) defineLayout(pptx, layout, name, deck.title);
  const parts = new Set<string>();
  let part = '';
  for (const slide of deck.slides) {
    if (slide.part !== undefined) {
      part = plainText(slide.part);
      if (!parts.has(part)) pptx.addSection({ title: part });
      parts.add(part);
    }
    addSlide(pptx.addSlide({ masterName: deck.layoutNames[slide.layout], ...(part !== '' && { sectionTitle: part }) }), slide, LANGUAGES[deck.language]);
  }
  const bytes = await pptx.write({ outputType: 'uint8array' });
  return finishDeck(bytes as Uint8Array, deck, LANGUAGES[deck.language]);
}

/** Points; the whole name stands on the cover. */
const FOOT_WIDTH = 700;

function defineLayout(pptx: PptxGenJS, layout: LayoutName, name: string, footer: string): void {
  const { box, sizes, valign } = TITLES[layout];
  const foot = { fontFace: FACES.sans, fontSize: STYLES.foot.size, color: COLOURS['ink-3'], margin: 0 };
  const isCover = layout === 'cover';
  pptx.defineSlideMaster({
    title: name,
    background: { color: layout === 'content' ? COLOURS.sheet : COLOURS.paper },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title', type: 'title', ...placed(box), fontFace: FACES.serif, fontSize: sizes[0] ?? 28, color: COLOURS.ink, align: 'left', valign, margin: 0,
          },
          text: '',
        },
      },
      ...(isCover ? [] : [
        { text: { text: shorten(plainText(footer), foot.fontSize, FOOT_WIDTH * 0.9), options: { ...placed({ x: 64, y: 504, width: FOOT_WIDTH, height: 18 }), ...foot, align: 'left' as const, valign: 'middle' as const } } },
      ]),
      ...(layout === 'content' ? [{ line: { ...placed({ x: 64, y: 86, width: 832, height: 0 }), line: { color: COLOURS.ink, width: 1 } } }] : []),
    ],
    ...(!isCover && { slideNumber: { ...placed({ x: 836, y: 504, width: 60, height: 18 }), ...foot, align: 'right' as const, valign: 'middle' as const } }),
  });
}

function addSlide(slide: Slide, { title, items, notes }: DeckSlide, lang: string): void {
  slide.addText(plainText(title), { placeholder: 'title', lang });
  items.forEach((item, index) => addItem(slide, item, index, lang));
  if (notes !== '') slide.addNotes(plainText(notes));
}

function addItem(slide: Slide, item: SlideItem, index: number, lang: string): void {
  const objectName = itemName(index);
  switch (item.type) {
    case 'text':
      slide.addText(item.paragraphs.map((one) => run(one, lang)), { ...placed(item.box), objectName, lang, margin: 0, valign: item.valign ?? 'top', fit: 'none' });
      return;
    case 'table':
      addTable(slide, item, objectName, lang);
      return;
    case 'image':
      slide.addImage({ ...placed(item.box), data: item.src, altText: plainText(item.alt), objectName });
      return;
    case 'room':
      slide.addText('', {
        ...placed(item.box), objectName, lang, margin: 6, valign: 'top', fontFace: FACES.sans, fontSize: STYLES.body.size, color: COLOURS.ink,
        line: { color: COLOURS.edge, width: 1 }, fill: { color: 'FFFFFF' },
      });
      return;
    case 'drawing':
      for (const shape of shapesOf(item.items)) addShape(slide, shape, objectName, lang);
  }
}

function run({ text, style, gap = 0, bullet, indent = 0 }: Paragraph, lang: string): PptxGenJS.TextProps {
  return {
    text: plainText(text).replaceAll(/[\r\n]+/g, ' '),
    options: {
      fontFace: FACES[style.face], fontSize: style.size, color: colourOf(style.tone), bold: style.bold ?? false, lang, breakLine: true,
      lineSpacing: style.leading,
      ...(gap > 0 && { paraSpaceBefore: gap }),
      ...(bullet === 'dot' && { bullet: { indent } }),
      ...(typeof bullet === 'number' && { bullet: { type: 'number' as const, indent, numberStartAt: bullet } }),
      // Words under a marked one stand in line with it: `finishDeck` turns the stop into a margin.
      ...(bullet === undefined && indent > 0 && { tabStops: [{ position: inch(indent) }] }),
    },
  };
}

function addTable(slide: Slide, { box, widths, heights, rows }: Extract<SlideItem, { type: 'table' }>, objectName: string, lang: string): void {
  const none = { type: 'none' } as const;
  slide.addTable(
    rows.map((cells, at) => cells.map(({ paragraphs, align }): PptxGenJS.TableCell => ({
      text: paragraphs.map((one) => run(one, lang)) as PptxGenJS.TableCell[],
      options: {
        align: align === 'end' ? 'right' : 'left',
        valign: at === 0 ? 'bottom' : 'top',
        margin: [CELL.y, CELL.x, CELL.y, CELL.x],
        fontFace: FACES.sans,
        fontSize: STYLES.cell.size,
        border: [none, none, { type: 'solid', pt: at === 0 ? 1.25 : 0.75, color: at === 0 ? COLOURS.ink : COLOURS.rule }, none],
      },
    }))),
    { ...placed(box), colW: widths.map(inch), rowH: heights.map(inch), objectName } as PptxGenJS.TableProps,
  );
}

function addShape(slide: Slide, { kind, box, path = [], flipped = false, item }: Shape, objectName: string, lang: string): void {
  if (item.type === 'text') {
    const align = item.anchor === 'middle' ? 'center' : item.anchor === 'end' ? 'right' : 'left';
    slide.addText(plainText(item.text), {
      ...placed(box), objectName, lang, margin: 0, align, valign: 'middle', wrap: false, rotate: Math.round(turnOf(item)),
      fontFace: faceOf(item), fontSize: Math.round(item.style.size * 10) / 10, color: colourOf(item.style.tone), bold: item.style.role === 'strong',
    });
    return;
  }
  if (item.type !== 'path') return;
  const dashType: PptxGenJS.ShapeLineProps['dashType'] = !item.dash ? 'solid' : item.round ? 'sysDot' : item.dash[0] > 6 * (item.width ?? 1) ? 'lgDash' : 'dash';
  const style: PptxGenJS.ShapeProps = {
    ...placed(box), objectName,
    ...(item.fill && { fill: { color: colourOf(item.fill) } }),
    ...(item.stroke ? { line: { color: colourOf(item.stroke), width: Math.max(0.25, Math.round((item.width ?? 1) * 100) / 100), dashType } } : {}),
  };
  if (kind === 'path') slide.addShape('custGeom' as PptxGenJS.SHAPE_NAME, { ...style, points: path.map(pointOf) });
  else slide.addShape(kind === 'ellipse' ? 'ellipse' : 'line', { ...style, flipV: flipped });
}

type Points = NonNullable<PptxGenJS.ShapeProps['points']>[number];

function pointOf(command: PathCommand): Points {
  if (command[0] === 'Z') return { close: true };
  if (command[0] === 'C') {
    const [, x1, y1, x2, y2, x, y] = command.map((part) => (typeof part === 'number' ? inch(part) : 0)) as [number, number, number, number, number, number, number];
    return { x, y, curve: { type: 'cubic', x1, y1, x2, y2 } };
  }
  return { x: inch(command[1]), y: inch(command[2]), moveTo: command[0] === 'M' };
}
