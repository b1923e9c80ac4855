import type { WorkbookDocument } from '@/document';
import type { Mention } from '@/document/privacy';
import type { WorkbookSection } from '../shared/sections';
import type { texts } from './texts';

type PrivacyT = ReturnType<typeof texts.useT>;

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part?.trim()).join(' · ');

/** Where a text stands, in the words that the workbook itself uses. */
export function mentionPlace({ path }: Pick<Mention, 'path'>, document: WorkbookDocument, sections: readonly WorkbookSection[], t: PrivacyT): string {
  const [root = '', id = ''] = path;
  switch (root) {
    case 'actors':
      return joined(t('placeActors'), document.actors[id]?.name);
    case 'links':
      return joined(t('placeLinks'), document.actors[document.links[id]?.from ?? '']?.name, document.actors[document.links[id]?.to ?? '']?.name);
    case 'steps':
      return joined(t('placeSteps'), path[2] === 'title' ? '' : document.steps[id]?.title);
    case 'events':
      return joined(t('placeEvents'), path[2] === 'title' ? '' : document.events[id]?.title);
    case 'workshops':
      return joined(t('placeWorkshops'), document.workshops[id]?.title);
    case 'answers': {
      const [sectionId, blockId] = id.split('.');
      const place = sections.find((one) => one.id === sectionId)?.section;
      return joined(place?.title ?? t('placeElsewhere'), place?.blocks.find((block) => block.id === blockId)?.title);
    }
    default:
      return t('placeCover');
  }
}
