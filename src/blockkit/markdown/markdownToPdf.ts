import type { MarkedToken, Tokens } from 'marked';
import type { PdfListItem, PdfNode } from '../pdfNode';
import { inlineText, known, parseMarkdown } from './parseMarkdown';

const INDENT = '   ';

/** An item's own words; lists inside it follow as indented lines. */
function itemText(item: Tokens.ListItem, depth = 1): string {
  return known(item.tokens)
    .filter((token) => token.type !== 'space')
    .map((token) =>
      token.type === 'list'
        ? token.items.map((one) => `${INDENT.repeat(depth)}– ${itemText(one, depth + 1)}`).join('\n')
        : blockText(token))
    .filter((text) => text !== '')
    .join('\n');
}

const itemOf = (item: Tokens.ListItem): PdfListItem => ({ text: itemText(item) });

function blockText(token: MarkedToken): string {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'hr':
    case 'checkbox': return '';
    case 'list': return token.items.map((item) => itemText(item)).join('\n');
    case 'table': return [token.header, ...token.rows].map((row) => row.map((cell) => inlineText(known(cell.tokens))).join(', ')).join('\n');
    case 'blockquote': return known(token.tokens).map(blockText).filter((text) => text !== '').join('\n');
    case 'html': return token.raw.trim();
    case 'code': return token.text;
    default: return inlineText([token]);
  }
}

function toNodes(token: MarkedToken): readonly PdfNode[] {
  switch (token.type) {
    case 'heading': return [{ type: 'heading', level: 4, text: blockText(token) }];
    case 'list': return [{ type: 'list', ordered: token.ordered, items: token.items.map(itemOf) }];
    case 'table':
      return [{
        type: 'table',
        caption: '',
        columns: token.header.map((cell) => ({ header: inlineText(known(cell.tokens)), width: 1 })),
        rows: token.rows.map((row) => row.map((cell) => ({ text: inlineText(known(cell.tokens)) }))),
      }];
    default: {
      const text = blockText(token);
      return text === '' ? [] : [{ type: 'paragraph', text }];
    }
  }
}

/** A text in markdown on paper. */
export const markdownToPdf = (text: string): PdfNode[] => parseMarkdown(text).flatMap(toNodes);

/** The words of a text in markdown, for search and for spoken descriptions. */
export const plainText = (text: string): string =>
  parseMarkdown(text).map(blockText).filter((part) => part !== '').join('\n');
