const ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * A text as the writer of the file takes it. What would be read as an escaped letter (`_x0041_`) is escaped itself (ECMA-376,
 * ST_Xstring). The writer keeps texts as keys of an object, where `constructor` and the like mean something already: a
 * control character makes such a word another key, and the writer leaves it out of the file.
 */
export function xlsxText(text: string): string {
  const escaped = text.replaceAll(ESCAPED, '_x005F_');
  return escaped in {} ? `${escaped}\u0001` : escaped;
}
