/** Text that is safe between tags and inside double quotes. Letters that XML refuses are left out. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}/gu, '')
    .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Elements that have no end. */
const VOID: ReadonlySet<string> = new Set(['img', 'meta', 'col', 'hr', 'br']);

/** One element. Attributes are escaped here; `inner` is markup already. Attributes without a value are left out. */
export function tag(name: string, attributes: Attributes = {}, inner = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeHtml(String(value))}"`)).join('');
  return VOID.has(name) ? `<${name}${written}>` : `<${name}${written}>${inner}</${name}>`;
}
