/** Legal forms at the end of a name that people write or leave out as it happens. */
const LEGAL_FORMS = new Set(['oy', 'oyj', 'ab', 'abp', 'ay', 'ky', 'ry', 'rf', 'rs', 'osk', 'tmi', 'ltd', 'inc', 'gmbh', 'as']);

/**
 * A name in the form in which two spellings of one name meet: letter case, punctuation, spaces and
 * legal forms fall away, `Björk, Mikael` becomes `mikael björk`. Letters stay: ä is not a.
 */
export function normaliseName(name: string): string {
  const parts = name.normalize('NFKC').toLowerCase().split(',');
  const turned = parts.length === 2 && !LEGAL_FORMS.has((parts[1] ?? '').trim()) ? [...parts].reverse() : parts;
  const words = turned.join(' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const last = words.at(-1);
  return (words.length > 1 && last !== undefined && LEGAL_FORMS.has(last) ? words.slice(0, -1) : words).join(' ');
}
