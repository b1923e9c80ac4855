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

/** A text value (RFC 5545, 3.3.11): backslash, semicolon and comma escaped, line breaks as `\n`, no other control characters. */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, (letter) => `\\${letter}`)
    .replace(/\r\n|\r|\n|\u2028|\u2029/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
