/** RFC 5545, 3.1: no line is longer than 75 octets, its line break left out. */
const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** Breaks a content line between letters, never inside one; every line that goes on begins with a space. */
export function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const letter of line) {
    const length = encoder.encode(letter).length;
    if (octets + length > MOST_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += letter;
    octets += length;
  }
  lines.push(current);
  return lines.join('\r\n');
}

/** A text as a calendar can keep it: line breaks of one kind, and no control characters but them and tabs. */
export const plainText = (text: string): string =>
  text.replace(/\r\n|\r|\u2028|\u2029/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');

/** A text value (RFC 5545, 3.3.11): backslash, semicolon and comma escaped, line breaks as `\n`. */
export const escapeText = (text: string): string =>
  plainText(text).replace(/[\\;,]/g, (letter) => `\\${letter}`).replaceAll('\n', '\\n');
