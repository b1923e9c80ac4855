import type { SuggestedLink } from '@/network';
import type { Telling } from './telling';
import type { Fact, FactItem } from './types';
import { plain } from './wholeFacts';

/** Links worth asking about, as computed, and who could introduce whom. */
export function suggestions(telling: Telling): Fact | null {
  const { t, reading } = telling;
  if (!reading?.suggestions.length) return null;
  return {
    id: 'try', part: 'try', title: t('try'), figure: null,
    items: reading.suggestions.map((link) => suggestionItem(telling, link)),
    question: t('tryQuestion'), source: t('trySource'), notMeasured: t('tryLimits'),
  };
}

function suggestionItem({ t, name, names, groupName, show }: Telling, link: SuggestedLink): FactItem {
  const { a, b, type, groupA, groupB, groupedBy, linksBetween, linksPossible, wished, via, distanceBefore } = link;
  const ends = { a: name(a), b: name(b) };
  const counts = { x: linksBetween, y: linksPossible };
  const main = type === 'join' ? t('tryJoin', ends)
    : groupedBy === 'community' || groupA === undefined || groupB === undefined ? t('tryBridgePlain', { ...ends, ...counts })
      : t('tryBridge', { ...ends, ...counts, groupA: groupName(groupA, groupedBy), groupB: groupName(groupB, groupedBy) });
  const route = distanceBefore === null ? (type === 'join' ? '' : t('tryNoRoute'))
    : distanceBefore === 2 ? t('tryShared', { names: names(via) })
      : t('tryRoute', { names: [a, ...via, b].map(name).join(' – ') });
  const text = [main, wished && t('tryWished'), route].filter(Boolean).join(' ');
  const onWay = new Set([a, ...via, b]);
  return {
    text,
    show: { ...show([...onWay]), suggested: [{ from: a, to: b }] },
    step: { title: t('tryStep', ends), note: text },
  };
}

/** The group's own wishes that are not drawn as links yet. */
export function wishes({ t, reading, name, show }: Telling): Fact | null {
  const wished = [...(reading?.wished ?? [])].sort((one, other) => other.gain - one.gain);
  if (!wished.length) return null;
  return {
    id: 'wishes', part: 'try', title: t('wishes'), figure: { count: String(wished.length) },
    items: [
      plain(t('wishesText')),
      ...wished.slice(0, 8).map(({ a, b, distanceBefore }): FactItem => {
        const ends = { a: name(a), b: name(b) };
        const text = distanceBefore === null ? t('wishNoRoute', ends) : t('wishNow', { ...ends, count: distanceBefore });
        return { text, show: { ...show([a, b]), suggested: [{ from: a, to: b }] }, step: { title: t('tryStep', ends), note: text } };
      }),
    ],
    question: t('wishesQuestion'), source: t('wishesSource'), notMeasured: t('wishesLimits'),
  };
}
