import { lexer, type MarkedToken, type Token } from 'marked';

const SAFE_LINK = /^(?:https?:\/\/|mailto:)/i;

/** The address of a link that may be followed, else `null`. */
export const safeHref = (href: string): string | null => (SAFE_LINK.test(href.trim()) ? href.trim() : null);

/** Tokens as the union that marked's own lexer gives: no extensions are in use. */
export const known = (tokens: readonly Token[] | undefined): readonly MarkedToken[] => (tokens ?? []) as MarkedToken[];

const paragraphOf = (text: string): MarkedToken => ({
  type: 'paragraph', raw: text, text, tokens: [{ type: 'text', raw: text, text, escaped: false }],
});

/** The block tokens of a text. Never throws: what cannot be parsed is one paragraph as it stands. */
export function parseMarkdown(text: string): readonly MarkedToken[] {
  try {
    return known(lexer(text));
  } catch {
    return [paragraphOf(text)];
  }
}

/** The words of inline tokens, without their dress. */
export const inlineText = (tokens: readonly MarkedToken[]): string =>
  tokens
    .map((token) => {
      if (token.type === 'br') return '\n';
      if ('tokens' in token && token.tokens) return inlineText(known(token.tokens));
      return 'text' in token ? token.text : token.raw;
    })
    .join('');
