import { type BlockComparison, type BlockContent, textLines } from '@/blockkit';
import { fixedRows, readTable, type TableConfig, type TableState } from './model';

type Content = BlockContent<TableConfig, TableState>;

/** Rows with a head of the template cell by cell, rows of the group's own each as a whole. */
function entriesOf({ config, state, document }: Content, now: Content) {
  const fixed = new Set(fixedRows(config).map(({ id }) => id));
  return readTable(config, state, { ...document.actors, ...now.document.actors }).flatMap(({ id, head, cells }) => (fixed.has(id)
    ? config.columns.flatMap((column, at) => {
      const said = cells[at]?.trim() ?? '';
      return said === '' ? [] : [{ id: `${id} ${column.id}`, text: `${head}, ${column.label}: ${said}` }];
    })
    : [{ id, text: [head, ...cells].map((said) => said.trim()).filter((said) => said !== '').join(' · ') }]));
}

/** Actors go by the names they have now, those who are gone by the names they had. */
export const compare = (before: Content, after: Content): BlockComparison => ({
  summary: '',
  lines: textLines(entriesOf(before, after), entriesOf(after, after), ({ text }) => text).map((line) => ({ ...line, entry: undefined })),
});
