import type { MarkedToken, Tokens } from 'marked';
import { Fragment, type ReactNode, useMemo } from 'react';
import css from './Markdown.module.css';
import { known, parseMarkdown, safeHref } from './parseMarkdown';

function Inline({ token }: { token: MarkedToken }): ReactNode {
  switch (token.type) {
    case 'strong': return <strong>{inline(token.tokens)}</strong>;
    case 'em': return <em>{inline(token.tokens)}</em>;
    case 'del': return <del>{inline(token.tokens)}</del>;
    case 'codespan': return <code>{token.text}</code>;
    case 'br': return <br />;
    case 'link': {
      const href = safeHref(token.href);
      if (href === null) return inline(token.tokens);
      return <a href={href} target="_blank" rel="noopener noreferrer">{inline(token.tokens)}</a>;
    }
    // Pictures of a template are figures; here only their words.
    case 'image': return token.text;
    case 'text': return token.tokens ? inline(token.tokens) : token.text;
    case 'escape': return token.text;
    case 'html': return token.raw;
    default: return token.raw;
  }
}

// Tokens have no identity of their own: a changed text makes them all anew.
const inline = (tokens: Parameters<typeof known>[0]): ReactNode =>
  known(tokens).map((token, index) => <Inline key={index} token={token} />);

const blocks = (tokens: Parameters<typeof known>[0]): ReactNode =>
  known(tokens).map((token, index) => <Block key={index} token={token} />);

function List({ token }: { token: Tokens.List }): ReactNode {
  const items = token.items.map((item, index) => <li key={index}>{blocks(item.tokens)}</li>);
  return token.ordered ? <ol start={token.start === '' ? 1 : token.start}>{items}</ol> : <ul>{items}</ul>;
}

function Table({ token }: { token: Tokens.Table }): ReactNode {
  return (
    <table>
      <thead>
        <tr>{token.header.map((cell, index) => <th key={index} scope="col">{inline(cell.tokens)}</th>)}</tr>
      </thead>
      <tbody>
        {token.rows.map((row, index) => (
          <tr key={index}>{row.map((cell, column) => <td key={column}>{inline(cell.tokens)}</td>)}</tr>
        ))}
      </tbody>
    </table>
  );
}

function Block({ token }: { token: MarkedToken }): ReactNode {
  switch (token.type) {
    case 'paragraph': return <p>{inline(token.tokens)}</p>;
    // Levels 1-3 belong to the page around the text.
    case 'heading': return token.depth <= 2 ? <h4>{inline(token.tokens)}</h4> : <h5>{inline(token.tokens)}</h5>;
    case 'list': return <List token={token} />;
    case 'blockquote': return <blockquote>{blocks(token.tokens)}</blockquote>;
    case 'code': return <pre>{token.text}</pre>;
    case 'table': return <Table token={token} />;
    case 'hr': return <hr />;
    case 'html': return <p>{token.raw.trim()}</p>;
    case 'space':
    case 'def':
    case 'checkbox': return null;
    default: return <Fragment><Inline token={token} /></Fragment>;
  }
}

/**
 * A text in markdown: paragraphs, lists, tables, bold, italic and links to http, https and mailto.
 * HTML in it is shown as the text it is. Measures follow the font around it.
 */
export function Markdown({ text }: { text: string }): ReactNode {
  const tokens = useMemo(() => parseMarkdown(text), [text]);
  return <div className={css.markdown}>{blocks(tokens as MarkedToken[])}</div>;
}
