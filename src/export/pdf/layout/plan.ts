import { hairline, quarterGlyph, sectionMark, yearRing } from '../art/marks';
import type { PlanChapter } from '../content/pdfWorkbook';
import type { TypeSetter } from '../type/typeSetter';
import { fitColumns } from './columns';
import { element, type Element, type Tag } from './elements';
import { CONTENT_WIDTH, type Flow, type Group, PAGE, type Piece } from './page';
import { STYLES } from './styles';
import { addRows, tableHead } from './table';
import { paragraph } from './text';

const RING = 31.5;
const GLYPH = 16.5;
const WIDTHS = [216, 27, 140, 62, 90] as const;

/** The yearly plan. `titleTag` is H1 where the plan is the whole file. */
export function addPlan(flow: Flow, sect: Element, plan: PlanChapter, name: string, titleTag: Tag, type: TypeSetter): void {
  addTitle(flow, sect, plan, name, titleTag, type);
  if (plan.groups.length === 0) {
    flow.add(...paragraph({ text: plan.empty, style: STYLES.muted, element: element('P', sect), x: PAGE.left, width: CONTENT_WIDTH, gap: 14 }, type));
    return;
  }
  const shares = plan.headers.map((header, index) => ({ header, width: WIDTHS[index] ?? 1, align: index === 3 ? ('end' as const) : undefined }));
  const columns = fitColumns(shares, plan.groups.flatMap(({ rows }) => rows), type);
  const repeatedHead = tableHead(columns, null, type, { rule: false });
  const headingTag = titleTag === 'H1' ? 'H2' : 'H3';
  plan.groups.forEach((group, index) => {
    const heading = groupHeading(element(headingTag, sect), group.title, group.quarter, index === 0, type);
    const table = element('Table', sect);
    // The words over the columns are seen once, above the first quarter, and heard in every table.
    const head = tableHead(columns, element('TR', table), type, { rule: false, unseen: index > 0 });
    flow.add(...(index === 0 ? [{ ...head, gap: 7 }, heading] : [{ ...heading, head: repeatedHead }, head]));
    addRows(flow, table, group.rows, { columns, rowHeads: true, repeatedHead }, type);
  });
  addSections(flow, sect, plan, type);
}

function addTitle(flow: Flow, sect: Element, { title, year, today }: PlanChapter, name: string, titleTag: Tag, type: TypeSetter): void {
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

function groupHeading(heading: Element, title: string, quarter: number | null, first: boolean, type: TypeSetter): Piece {
  const x = PAGE.left + (quarter === null ? 0 : 2 * GLYPH + 9);
  return {
    height: 2 * GLYPH + 3,
    gap: first ? 3 : 15,
    keep: true,
    draw: (top) => [
      ...(quarter === null ? [] : [{ element: null, items: quarterGlyph(quarter, PAGE.left + GLYPH, top + GLYPH, GLYPH) }]),
      ...paragraph({ text: title, style: STYLES.quarter, element: heading, x, width: CONTENT_WIDTH - 60, keep: true }, type)
        .flatMap((piece) => piece.draw(top + GLYPH - STYLES.quarter.leading / 2)),
    ],
  };
}

/** Which section each number stands for, in as many rows as it takes. */
function addSections(flow: Flow, sect: Element, { sections }: PlanChapter, type: TypeSetter): void {
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
      draw: (top) => cells.flatMap(({ number, x: left, label, text }): Group[] => [
        { element: label, items: sectionMark(number, left + 8.25, top + height / 2, 8.25) },
        ...text.flatMap((piece) => piece.draw(top + (height - piece.height) / 2)),
      ]),
    });
  });
}
