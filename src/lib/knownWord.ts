import { normaliseName } from './normaliseName';

/** The meaning of a word that people write in many ways: the key itself, or one of its spellings as `normaliseName` gives them. */
export function knownWord<Meaning extends string>(text: string, spellings: Readonly<Record<Meaning, readonly string[]>>): Meaning | null {
  const wanted = normaliseName(text);
  if (wanted === '') return null;
  const meanings = Object.keys(spellings) as Meaning[];
  return meanings.find((meaning) => normaliseName(meaning) === wanted || spellings[meaning].includes(wanted)) ?? null;
}
