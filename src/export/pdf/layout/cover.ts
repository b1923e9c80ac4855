import { figureItems } from '../art/figure';
import type { Item, Measure, TextItem, TextStyle } from '../art/items';
import { hairline, logo, sectorShape } from '../art/marks';
import { networkRing } from '../art/networkRing';
import { line } from '../art/paths';
import type { PdfCover, PdfNetwork, PdfWorkbook } from '../content/pdfWorkbook';
import type { Line, TypeSetter } from '../type/typeSetter';
import { element, type Element } from './elements';
import { imageSize } from './imageSize';
import { CONTENT_WIDTH, type Group, PAGE, type Page } from './page';
import { STYLES, withTone } from './styles';
import { baseline, lineGroups } from './text';

const BOTTOM = PAGE.height - 39;
const TERM_WIDTH = 69;
const COLUMN = 234;
const RIGHT_COLUMN = PAGE.right - COLUMN;
const FACT: TextStyle = { role: 'sans', size: 10.5, leading: 15.75, tone: 'ink-3' };
const FACT_VALUE: TextStyle = { ...FACT, role: 'strong', tone: 'ink' };
const LOGO_HEIGHT = 30;
const LEGEND: TextStyle = { role: 'sans', size: 9.8, leading: 14, tone: 'ink-2' };
/** Title sizes to try, from the grandest; long names take a smaller one. */
const TITLE_SIZES = [48, 42, 36, 31, 27] as const;
const MOST_TITLE_LINES = 3;

/** The first page: name, the network as a ring, facts. */
export function layoutCover({ name, words }: PdfWorkbook, cover: PdfCover, root: Element, type: TypeSetter): Page {
  const sect = element('Sect', root);
  const groups: Group[] = [];
  groups.push({ element: null, items: [...logo(PAGE.left, 42, 22.5), { type: 'text', x: PAGE.left + 30, y: 59, text: words.brand, style: { role: 'serif', size: 16.5, leading: 20, tone: 'ink' } }] });

  const title = setTitle(name, type);
  const heading = element('H1', sect);
  let top = 97;
  for (const set of title.lines) {
    groups.push(...lineGroups(set, PAGE.left - title.style.size * 0.02, top, title.style, heading, type));
    top += title.style.leading;
  }
  if (cover.kicker !== '') {
    const owner = element('P', sect);
    const style = STYLES.kicker;
    const kicker: TextItem = { type: 'text', x: PAGE.right, y: 57.5, text: cover.kicker, anchor: 'end', style };
    groups.push({ element: owner, items: [kicker] });
  }

  // The foot is built upwards from the bottom edge; what is left is the picture's.
  const foot = layoutFoot(cover, type);
  const footTop = BOTTOM - foot.height;
  const legendHeight = cover.network ? 30 : 0;
  const area = { top: top + 14, bottom: footTop - 14 - legendHeight };
  groups.push(...pictureGroups(cover, area, sect, type));
  if (cover.network) groups.push(...legendGroups(cover.network, footTop - 34, sect, type.width));
  groups.push({ element: null, items: [hairline(PAGE.left, footTop, CONTENT_WIDTH, 'ink', 1.1)] }, ...foot.draw(footTop + 12, sect));
  return { groups };
}

function setTitle(name: string, type: TypeSetter): { readonly style: TextStyle; readonly lines: readonly Line[] } {
  const styles = TITLE_SIZES.map((size): TextStyle => ({ ...STYLES.coverTitle, size, leading: size * 1.03 }));
  const set = styles.map((style) => ({ style, lines: balanced(name, style, type) }));
  const fits = set.find(({ lines }) => lines.length <= MOST_TITLE_LINES && lines.every(({ hyphen }) => !hyphen));
  return fits ?? set.at(-1) ?? { style: STYLES.coverTitle, lines: [] };
}

/** Lines about as long as each other, as titles should be. */
function balanced(text: string, style: TextStyle, type: TypeSetter): readonly Line[] {
  const widest = type.lines(text, style, CONTENT_WIDTH);
  let best = widest;
  for (let width = CONTENT_WIDTH * 0.92; width > CONTENT_WIDTH * 0.4; width *= 0.92) {
    const narrower = type.lines(text, style, width);
    if (narrower.length > widest.length || narrower.some(({ hyphen }) => hyphen)) break;
    best = narrower;
  }
  return best;
}

interface Area {
  readonly top: number;
  readonly bottom: number;
}

function pictureGroups({ network, emblem }: PdfCover, { top, bottom }: Area, sect: Element, type: TypeSetter): Group[] {
  const height = bottom - top;
  const x = PAGE.width / 2;
  const y = (top + bottom) / 2;
  if (network && height > 120) {
    const figure = element('Figure', sect, { alt: network.alt });
    const area = { x, y, halfWidth: PAGE.width / 2 - 30, halfHeight: height / 2 };
    figure.box = [x - area.halfHeight, top, x + area.halfHeight, bottom];
    return [{ element: figure, items: networkRing(network, area, type.width) }];
  }
  if (!emblem || height <= 60) return [];
  const [width = 1, tall = 1] = emblem.size;
  const scale = Math.min((CONTENT_WIDTH * 0.7) / width, (height * 0.8) / tall);
  const figure = element('Figure', sect, { alt: emblem.alt });
  const left = x - (width * scale) / 2;
  figure.box = [left, y - (tall * scale) / 2, left + width * scale, y + (tall * scale) / 2];
  return [{ element: figure, items: figureItems(emblem, left, y - (tall * scale) / 2, scale, type.width) }];
}

function legendGroups(network: PdfNetwork, top: number, sect: Element, measure: Measure): Group[] {
  const list = element('L', sect, { numbering: 'None' });
  const middle = top + LEGEND.leading / 2;
  let x: number = PAGE.left;
  const entry = (mark: readonly Item[], markWidth: number, label: string): Group[] => {
    const body = element('LBody', element('LI', list));
    const text: TextItem = { type: 'text', x: x + markWidth + 5.5, y: top + baseline(LEGEND), text: `${label} `, style: LEGEND };
    x += markWidth + 5.5 + measure(label, LEGEND) + 17;
    return [{ element: null, items: mark }, { element: body, items: [text] }];
  };
  return [
    ...network.sectors.flatMap(({ sector, label }) => entry(sectorShape(sector, x + 5, middle, 3.9), 10, label)),
    ...network.strengths.flatMap(({ strength, label }) => {
      const path = line([[x, middle], [x + 17, middle]]);
      const stroke: Item = strength === 'strong' ? { type: 'path', path, stroke: 'ink', width: 1.4 }
        : strength === 'weak' ? { type: 'path', path, stroke: 'lake', width: 1.1, dash: [0.9, 2.6], round: true }
        : { type: 'path', path, stroke: 'berry', width: 1, dash: [5, 4] };
      return entry([stroke], 17, label);
    }),
  ];
}

/** Facts on the left, source and logos on the right. */
function layoutFoot({ facts, source, logos }: PdfCover, type: TypeSetter): { readonly height: number; readonly draw: (top: number, sect: Element) => Group[] } {
  const set = facts.map(({ term, text }) => ({ term, lines: type.lines(text, FACT_VALUE, COLUMN + 14 - TERM_WIDTH) }));
  const factsHeight = set.reduce((sum, { lines }) => sum + lines.length * FACT.leading, 0);
  const sourceStyle = withTone(FACT, 'ink-2');
  const sourceLines = source === '' ? [] : type.lines(source, sourceStyle, COLUMN);
  const shown = logos.flatMap((one) => {
    const size = imageSize(one.src);
    return size ? [{ ...one, width: Math.min(COLUMN, (LOGO_HEIGHT * size[0]) / size[1]), ratio: size[1] / size[0] }] : [];
  });
  const rows = wrapLogos(shown.map(({ width }) => width));
  const sourceHeight = sourceLines.length * FACT.leading;
  const logoTop = rows === 0 || sourceHeight === 0 ? 0 : 8;
  return {
    height: 12 + Math.max(factsHeight, sourceHeight + logoTop + rows * (LOGO_HEIGHT + 8)),
    draw: (top, sect) => {
      const groups: Group[] = [];
      const list = element('L', sect, { numbering: 'None' });
      let y = top;
      for (const { term, lines } of set) {
        const item = element('LI', list);
        const label = element('Lbl', item);
        const body = element('LBody', item);
        groups.push({ element: label, items: [{ type: 'text', x: PAGE.left, y: y + baseline(FACT), text: `${term} `, style: FACT }] });
        for (const fact of lines) {
          groups.push(...lineGroups(fact, PAGE.left + TERM_WIDTH, y, FACT_VALUE, body, type));
          y += FACT.leading;
        }
      }
      if (sourceLines.length > 0) {
        const owner = element('P', sect);
        sourceLines.forEach((one, index) => groups.push(...lineGroups(one, RIGHT_COLUMN, top + index * FACT.leading, sourceStyle, owner, type)));
      }
      let x: number = RIGHT_COLUMN;
      let logoY = top + sourceHeight + logoTop;
      for (const { src, alt, width, ratio } of shown) {
        if (x > RIGHT_COLUMN && x + width > PAGE.right + 0.01) {
          x = RIGHT_COLUMN;
          logoY += LOGO_HEIGHT + 8;
        }
        const place = { x, y: logoY, width, height: width * ratio };
        const figure = element('Figure', sect, { alt });
        figure.box = [x, logoY, x + width, logoY + place.height];
        groups.push({ element: figure, items: [{ type: 'image', src, ...place }] });
        x += width + 12;
      }
      return groups;
    },
  };
}

function wrapLogos(widths: readonly number[]): number {
  let rows = 0;
  let x = Infinity;
  for (const width of widths) {
    if (x > 0 && x + width > COLUMN + 0.01) {
      rows++;
      x = 0;
    }
    x += width + 12;
  }
  return rows;
}
