/** Names that Windows keeps for itself, with or without an ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
/** Bytes that any file system takes, an ending and a copy's "(2)" left over. */
const MOST_BYTES = 200;

/**
 * A file name that every system takes: letters of every script stay, what file systems refuse goes.
 * `ending` is without its dot: `safeFileName('Suvanto 2026-11-22', 'pdf')`.
 */
export function safeFileName(name: string, ending: string): string {
  let safe = name.normalize('NFC')
    // Control characters, marks of direction, and the letters that Windows or a path refuses.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  while (new TextEncoder().encode(safe).length > MOST_BYTES) safe = [...safe].slice(0, -1).join('').trimEnd();
  if (safe === '' || RESERVED.test(safe)) safe = `Kehä ${safe}`.trim();
  return `${safe}.${ending}`;
}
