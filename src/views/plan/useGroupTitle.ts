import { formatPlanDate } from '@/blockkit';
import { useLanguage } from '@/i18n';
import type { PlanGroup } from '@/plan';
import { useSections } from '../shared/sections';
import type { StepPlace } from '../shared/stepPlaces';
import { texts } from './texts';

/** Names a group in words. */
export function useGroupTitle(isYearShown: boolean, places: ReadonlyMap<string, StepPlace>): (group: PlanGroup) => string {
  const t = texts.useT();
  const language = useLanguage();
  const sections = useSections();
  const withYear = (date: string, year: number): string => {
    const name = formatPlanDate(date, language);
    return isYearShown ? name : name.replace(` ${year}`, '');
  };
  return (group) => {
    switch (group.kind) {
      case 'quarter': return withYear(group.key, group.year);
      case 'month': return withYear(group.key, group.year);
      case 'noMonth': return t('noMonth', { quarter: withYear(group.key, group.year) });
      case 'owner': return group.actor.name || t('unnamed');
      case 'section': return sections.find(({ id }) => id === group.sectionId)?.section.title ?? '';
      case 'theme': return places.get(group.place)?.title ?? t('lostTheme');
      case 'noTheme': return t('noTheme');
      case 'earlier': return t('earlier');
      case 'undated': return t('undated');
      case 'unowned': return t('noOwner');
    }
  };
}
