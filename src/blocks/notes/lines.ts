/** The lines of a pasted text that say something: every one becomes a note. Bullets of other programs go. */
export const toLines = (pasted: string): readonly string[] =>
  pasted
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map((line) => line.replace(/^\s*[-*\u2022\u2013\u00b7]\s+/, '').trim())
    .filter((line) => line !== '');
