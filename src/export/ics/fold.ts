/** RFC 5545, 3.1: no line is longer than 75 octets, its line break left out. */
const MOST_OCTETS = 75;

/** How many octets a letter takes in UTF-8; half of a pair alone is written as U+FFFD, which takes three. */
const octetsOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Breaks a content line between letters, never inside one; every line that goes on begins with a space. */
export function fold(line: string): string {
  if (line.length * 3 <= MOST_OCTETS) return line;
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const letter of line) {
    const length = octetsOf(letter);
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
