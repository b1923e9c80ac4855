import type { Item } from '../../pdf/art/items';
import { logo } from '../../pdf/art/marks';
import { networkRing } from '../../pdf/art/networkRing';
import type { PdfCover, PdfWorkbook } from '../../pdf/content/pdfWorkbook';
import { imageSize } from '../../pdf/layout/imageSize';
import type { DeckSlide, Paragraph, SlideItem } from '../deck';
import { linesOf } from '../measure';
import { SLIDE, STYLES } from '../style';
import { figureDrawing, measure } from './drawing';
import { fitTitle } from './fitTitle';
import type { Words } from './words';

const PICTURE = { x: 496, y: 28, width: 436, height: 484 } as const;
const LEFT = 64;
const WIDTH = 400;
const BOTTOM = 500;
const LOGO_HEIGHT = 34;
/** Names round the ring up to this many; more would not be read from the back row. */
const MOST_NAMES = 26;
/** More actors than this are a blot. */
const MOST_ACTORS = 60;
/** The ring is drawn for paper; on a slide its words are this much larger. */
const GROWTH = 14 / 9.4;

/** The first slide: name, the network as a ring, facts. */
export function coverSlide({ name }: PdfWorkbook, cover: PdfCover, words: Words): DeckSlide {
  const items: SlideItem[] = [
    { type: 'drawing', items: logo(LEFT, 42, 26), name: words.figure, alt: '' },
    { type: 'text', box: { x: LEFT + 38, y: 42, width: WIDTH - 38, height: 26 }, name: words.text, valign: 'middle', paragraphs: [{ text: cover.kicker, style: STYLES.kicker }] },
  ];
  const picture = pictureOf(cover, words);
  if (picture) items.push(picture);

  const logos = cover.logos.flatMap(({ src, alt }) => {
    const size = imageSize(src);
    return size ? [{ src, alt, width: Math.min(WIDTH, (LOGO_HEIGHT * size[0]) / size[1]), ratio: size[1] / size[0] }] : [];
  });
  let bottom = BOTTOM;
  let x = LEFT;
  for (const { src, alt, width, ratio } of logos) {
    if (x > LEFT && x + width > LEFT + WIDTH) {
      x = LEFT;
      bottom -= LOGO_HEIGHT + 8;
    }
    items.push({ type: 'image', src, alt, name: words.image, box: { x, y: bottom - width * ratio, width, height: width * ratio } });
    x += width + 14;
  }
  const top = logos.length > 0 ? bottom - LOGO_HEIGHT - 12 : bottom;

  const facts = cover.facts.map(({ term, text }): Paragraph => ({ text: `${term}: ${text}`, style: STYLES.facts, gap: 3 }));
  const lines = facts.map(({ text, style, gap = 0 }) => linesOf(text, style, WIDTH).length * style.leading + gap);
  const height = lines.reduce((sum, one) => sum + one, 0);
  const { size, title } = fitTitle('cover', name, Math.max(90, top - height - 20 - 96));
  if (facts.length > 0) items.push({ type: 'text', box: { x: LEFT, y: top - height, width: WIDTH, height }, name: words.text, valign: 'bottom', paragraphs: facts });
  return { layout: 'cover', title, titleSize: size, items, notes: cover.source };
}

function pictureOf({ network, emblem }: PdfCover, words: Words): SlideItem | null {
  if (network && network.actors.length <= MOST_ACTORS) {
    const area = {
      x: (PICTURE.x + PICTURE.width / 2) / GROWTH, y: SLIDE.height / 2 / GROWTH, halfWidth: PICTURE.width / 2 / GROWTH, halfHeight: PICTURE.height / 2 / GROWTH,
    };
    // Without words the ring may take all the room.
    const isNamed = network.actors.length <= MOST_NAMES;
    const shown = isNamed ? network : { ...network, actors: network.actors.map((actor) => ({ ...actor, name: '' })) };
    return { type: 'drawing', items: networkRing(shown, area, measure).map(grown), name: words.figure, alt: network.alt };
  }
  return emblem ? { type: 'drawing', items: figureDrawing(emblem, { ...PICTURE, y: 90, height: 360 }), name: words.figure, alt: emblem.alt } : null;
}

/** An item as if paper had been enlarged. */
function grown(item: Item): Item {
  if (item.type === 'text') {
    return { ...item, x: item.x * GROWTH, y: item.y * GROWTH, style: { ...item.style, size: 14, leading: item.style.leading * GROWTH } };
  }
  if (item.type === 'image') return item;
  return {
    ...item,
    width: item.width === undefined ? undefined : item.width * GROWTH,
    path: item.path.map((command) => command.map((part) => (typeof part === 'number' ? part * GROWTH : part)) as unknown as typeof command),
  };
}
