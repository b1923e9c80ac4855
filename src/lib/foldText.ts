/**
 * A text for comparing: lower case, without diacritics, `ø` as `o`, `đ` as `d`. Keeps one character
 * for one, so that a place found in the folded text is the place in the text itself.
 */
export const foldText = (text: string): string =>
  Array.from(text, (character) => {
    const folded = character.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    const plain = SPECIAL[folded] ?? folded;
    return plain.length === character.length ? plain : character;
  }).join('');

const SPECIAL: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ŋ: 'n', ŧ: 't', ł: 'l' };
