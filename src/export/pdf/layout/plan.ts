import { hairline, quarterGlyph, sectionMark, yearRing } from '../art/marks';
import type { PlanChapter, PlanGroupOnPaper } from '../content/pdfWorkbook';
import type { TypeSetter } from '../type/typeSetter';
import { fitColumns } from './columns';
import { element, type Element, type Tag } from './elements';
import { CONTENT_WIDTH, type Group, PAGE, type Piece, type Taker, TEXT_WIDTH } from './page';
import { STYLES } from './styles';
import { addRows, tableHead } from './table';
import { paragraph } from './text';

const RING = 31.5;
const GLYPH = 16.5;
/** Air between a heading and its first row. */
const UNDER_HEADING = 4;
/** Above a chapter that does not open a page. */
const SHORT_GAP = 42;

/** Steps in groups. `titleTag` is H1 where the chapter is the whole file. */
export function addPlan(flow: Taker, sect: Element, plan: PlanChapter, name: string, titleTag: Tag, type: TypeSetter): void {
  addTitle(flow, sect, plan, name, titleTag, type);
  if (plan.intro !== '') {
    const keep = plan.groups.length > 0;
    flow.add(...paragraph({ text: plan.intro, style: STYLES.body, element: element('P', sect), x: PAGE.left, width: TEXT_WIDTH, gap: 12, keep }, type));
  }
  const columns = fitColumns(plan.columns, plan.groups.flatMap(({ rows }) => rows), type);
  const repeatedHead = tableHead(columns, null, type, { rule: false });
  const headingTag = titleTag === 'H1' ? 'H2' : 'H3';
  const firstTable = plan.groups.findIndex(({ rows }) => rows.length > 0);
  plan.groups.forEach((group, index) => {
    const isFirst = index === firstTable;
    const top = groupTop(sect, headingTag, group, index > 0 ? 15 : isFirst ? 3 : 12, type);
    if (group.rows.length === 0) {
      flow.add(...top);
      return;
    }
    const table = element('Table', sect);
    // The words over the columns are seen once, above the first group, and heard in every table.
    const head = tableHead(columns, element('TR', table), type, { rule: false, unseen: !isFirst });
    flow.add(...(isFirst ? [{ ...head, gap: index === 0 ? 7 : 15 }, ...top] : [...top.map((piece) => ({ ...piece, head: repeatedHead })), head]));
    const isLast = index === plan.groups.length - 1 && plan.sections.length > 0;
    addRows(flow, table, group.rows, { columns, rowHeads: true, repeatedHead, keepsOn: isLast }, type);
  });
  addSections(flow, sect, plan, type);
}

function addTitle(flow: Taker, sect: Element, { title, year, today }: PlanChapter, name: string, titleTag: Tag, type: TypeSetter): void {
  const kicker = element('P', sect);
  const heading = element(titleTag, sect);
  const ringRoom = year === '' ? 0 : 2 * RING + 16;
  const width = CONTENT_WIDTH - ringRoom;
  const pieces = [
    ...paragraph({ text: name, style: STYLES.kicker, element: kicker, x: PAGE.left, width, keep: true }, type),
    ...paragraph({ text: title, style: STYLES.chapterTitle, element: heading, x: PAGE.left, width, gap: 5, keep: true }, type),
  ];
  const used = pieces.reduce((sum, { height, gap = 0 }) => sum + height + gap, 0);
  const height = Math.max(used, year === '' ? 0 : 2 * RING) + 11;
  flow.add({
    height,
    // A chapter of a few words stands under the one before it.
    gap: SHORT_GAP,
    keep: true,
    draw: (top) => {
      let y = top;
      const drawn = pieces.flatMap((piece) => {
        y += piece.gap ?? 0;
        const groups = piece.draw(y);
        y += piece.height;
        return groups;
      });
      const art: Group[] = year === '' ? [] : [{ element: null, items: yearRing(year, today, PAGE.right - RING, top + RING - 2, RING) }];
      return [...drawn, ...art, { element: null, items: [hairline(PAGE.left, top + height - 1, CONTENT_WIDTH, 'ink', 1.1)] }];
    },
  });
}

/** The heading of a group and what is said of it: on the same line, where there is room. */
function groupTop(sect: Element, tag: Tag, { title, quarter, note, rows }: PlanGroupOnPaper, gap: number, type: TypeSetter): readonly Piece[] {
  const style = STYLES.quarter;
  const heading = element(tag, sect);
  const said = note === '' ? null : element('P', sect);
  if (quarter !== null) {
    return [{
      height: 2 * GLYPH + 3,
      gap,
      keep: true,
      draw: (top) => [
        { element: null, items: quarterGlyph(quarter, PAGE.left + GLYPH, top + GLYPH, GLYPH) },
        ...paragraph({ text: title, style, element: heading, x: PAGE.left + 2 * GLYPH + 9, width: CONTENT_WIDTH - 60, keep: true }, type)
          .flatMap((piece) => piece.draw(top + GLYPH - style.leading / 2)),
      ],
    }];
  }
  const own = paragraph({ text: title, style, element: heading, x: PAGE.left, width: CONTENT_WIDTH, gap: gap + 3, keep: true }, type)
    .map((piece) => ({ ...piece, height: piece.height + UNDER_HEADING }));
  if (!said) return own;
  // A note without steps is running text.
  if (rows.length === 0) return [...own, ...paragraph({ text: note, style: STYLES.body, element: said, x: PAGE.left, width: TEXT_WIDTH, gap: 3 }, type)];
  const width = type.width(note, STYLES.small);
  const [line] = own;
  if (!line || own.length > 1 || line.height > style.leading + UNDER_HEADING || type.width(title, style) + width + 16 > CONTENT_WIDTH) {
    return [...own, ...paragraph({ text: note, style: STYLES.small, element: said, x: PAGE.left, width: TEXT_WIDTH, gap: 1, keep: true }, type)];
  }
  const [beside] = paragraph({ text: note, style: STYLES.small, element: said, x: PAGE.right - width, width: width + 1 }, type);
  return [{ ...line, draw: (top) => [...line.draw(top), ...(beside?.draw(top + 3.4) ?? [])] }];
}

/** Which section each number stands for, in as many rows as it takes. */
function addSections(flow: Taker, sect: Element, { sections }: PlanChapter, type: TypeSetter): void {
  if (sections.length === 0) return;
  const style = STYLES.small;
  const list = element('L', sect, { numbering: 'None' });
  const rows: { number: number; title: string; x: number; width: number }[][] = [];
  let x = Infinity;
  for (const { number, title } of sections) {
    const width = Math.min(CONTENT_WIDTH, 22 + type.width(title, style));
    if (x + width > PAGE.right) {
      rows.push([]);
      x = PAGE.left;
    }
    rows.at(-1)?.push({ number, title, x, width });
    x += width + 14;
  }
  rows.forEach((row, index) => {
    const cells = row.map((cell) => {
      const item = element('LI', list);
      const body = { label: element('Lbl', item), text: element('LBody', item) };
      const text = paragraph({ text: cell.title, style, element: body.text, x: cell.x + 22, width: cell.width - 21.9, keep: true }, type);
      return { ...cell, label: body.label, text };
    });
    const height = Math.max(20.5, ...cells.map(({ text }) => (text[0]?.height ?? 0) + 6));
    flow.add({
      height,
      gap: index === 0 ? 16 : 0,
      keep: index < rows.length - 1,
      draw: (top) => cells.flatMap(({ number, x: left, label, text }): Group[] => [
        { element: label, items: sectionMark(number, left + 8.25, top + height / 2, 8.25) },
        ...text.flatMap((piece) => piece.draw(top + (height - piece.height) / 2)),
      ]),
    });
  });
}
