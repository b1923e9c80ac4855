import type { Feature } from 'write-excel-file/universal';
import type { FullSheet, SheetColumn } from './types';
import type { XlsxInfo } from './xlsx';

/** A sheet as it stands in the file. */
export interface SheetLayout extends FullSheet {
  readonly name: string;
  /** Of the columns, in letters. */
  readonly widths: readonly number[];
  /** Of the rows, in points, the head first. */
  readonly heights: readonly number[];
}

const escapeXml = (text: string): string =>
  text.replaceAll(/[^\P{Cc}\t\n\r]/gu, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `A`, `Z`, `AA` for 0, 25, 26. */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? letterOf(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}

const lastRow = ({ rows }: SheetLayout): number => rows.length + 1;
const filterOf = (sheet: SheetLayout): string => `A1:${letterOf(sheet.columns.length - 1)}${lastRow(sheet)}`;

/** Rows below the last one where words can be chosen too: what is added by hand. */
const ROOM = 500;

const choiceOf = (sheet: SheetLayout) => ({ choices }: SheetColumn, index: number): string => {
  if (!choices) return '';
  const list = choices.join(',').replaceAll('"', '""');
  // Excel takes no longer lists.
  if (list.length > 255) return '';
  const range = `${letterOf(index)}2:${letterOf(index)}${lastRow(sheet) + ROOM}`;
  return `<dataValidation type="list" allowBlank="1" sqref="${range}"><formula1>"${escapeXml(list)}"</formula1></dataValidation>`;
};

function sheetParts(sheet: SheetLayout): string {
  const choices = sheet.columns.map(choiceOf(sheet)).filter((one) => one !== '');
  return `<autoFilter ref="${filterOf(sheet)}"/>${choices.length > 0 ? `<dataValidations count="${choices.length}">${choices.join('')}</dataValidations>` : ''}`;
}

function definedNames(sheets: readonly SheetLayout[]): string {
  const names = sheets.map((sheet, index) => {
    const quoted = escapeXml(`'${sheet.name.replaceAll("'", "''")}'`);
    const filter = filterOf(sheet).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}!${filter}</definedName>`
      + `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$1:$1</definedName>`;
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}

/** Where the style of texts stands among the styles: the writer's own come after it. */
const TEXT_STYLE = 1;

/** Adds the style of texts, wrapped and at the top, after the first one; fonts get a name and a size. */
const withTextStyle = (xml: string): string => xml
  .replaceAll('<font><family val="2"/><scheme val="minor"/>', '<font><name val="Calibri"/><sz val="11"/><family val="2"/>')
  .replace(/<cellXfs count="(\d+)">(<xf[^>]*?(?:\/>|><\/xf>))/, (_, count: string, first: string) =>
    `<cellXfs count="${Number(count) + 1}">${first}<xf fontId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`)
  .replaceAll(/<xf(?![^>]*fontId)/g, '<xf fontId="0" applyFont="1"');

const CORE = 'docProps/core.xml';

const coreXml = ({ title, language }: XlsxInfo): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
  + `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Kehä</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`;

/** What the writer leaves out: a style for texts, filters, lists of words to choose from, hidden columns, printing on the width of a page, the title of the file. */
export const workbookFeature = (sheets: readonly SheetLayout[], info: XlsxInfo): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (tag, attributes, index, _options, { sheetIndex }) => {
          if (tag === 'col' && sheets[sheetIndex]?.columns[index ?? -1]?.kind === 'machine') return { ...attributes, hidden: 1 };
          if (tag === 'c') return { ...attributes, s: attributes.s === undefined ? TEXT_STYLE : Number(attributes.s) + 1 };
          // Not a height of their own: a spreadsheet fits them anew when a text changes.
          if (tag === 'row') return { ...attributes, ht: sheets[sheetIndex]?.heights[index ?? 0] ?? 15 };
          return tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes;
        },
        transform: (xml, _options, { sheetIndex }) => {
          const sheet = sheets[sheetIndex];
          if (!sheet) return xml;
          // The order of the elements is laid down: properties first, filters and choices right after the rows.
          return xml
            .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace('</sheetData>', () => `</sheetData>${sheetParts(sheet)}`);
        },
      },
      'xl/styles.xml': { transform: withTextStyle },
      'xl/workbook.xml': { transform: (xml) => xml.replace('<definedNames/>', () => definedNames(sheets)) },
      '[Content_Types].xml': { insert: () => `<Override PartName="/${CORE}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` },
      '_rels/.rels': {
        insert: () => `<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${CORE}"/>`,
      },
    },
    write: { files: () => ({ [CORE]: coreXml(info) }) },
  },
});
