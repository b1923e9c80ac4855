const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

const code = (letter: string): string => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * A text as it stands in the file: what would be read as an escaped letter (`_x0041_`) is escaped itself (ECMA-376, ST_Xstring),
 * and so is what the writer would lose: the replacement character, and words that name something of every object, such as
 * `constructor`, since it keeps texts as keys of one.
 */
export function xlsxText(text: string): string {
  const escaped = text.replaceAll(ESCAPE, '_x005F_').replaceAll('\uFFFD', '_xFFFD_');
  return escaped in {} ? `${code(escaped)}${escaped.slice(1)}` : escaped;
}
