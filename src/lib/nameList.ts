const needsQuotes = (name: string): boolean => /[;"]/.test(name);

/** Names in one cell or field: `Aino Halme; Silta ry`. One that holds `;` or `"` stands in quotes, its own doubled. Empty ones are left out. */
export const joinNames = (names: readonly string[]): string =>
  names
    .map((name) => name.trim().replaceAll(/\s+/g, ' '))
    .filter((name) => name !== '')
    .map((name) => (needsQuotes(name) ? `"${name.replaceAll('"', '""')}"` : name))
    .join('; ');

/** The names of `joinNames`; also takes line breaks between them, and quotes that were not meant as such. */
export function splitNames(text: string): string[] {
  const parts = text.match(/\s*(?:"(?:[^"]|"")*"\s*(?=[;\n]|$)|[^;\n]*)(?:[;\n]|$)/g) ?? [];
  return parts
    .map((part) => part.replace(/[;\n]$/, '').trim())
    .map((part) => (/^"(?:[^"]|"")*"$/.test(part) ? part.slice(1, -1).replaceAll('""', '"') : part))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
