import { useDocument } from '@/blockkit';
import { blockKey, type Id } from '@/document';
import { useLanguage } from '@/i18n';
import { useMemo } from 'react';
import { useFollowedWorkshop } from '../room/useWallSteps';
import { useServices } from '../services';
import { blockContent } from '../shared/progress';
import type { Desk } from './useDesk';

export interface AnsweredNow {
  readonly count: number;
  /** How many take part; 0 = nobody has said. */
  readonly people: number;
  /** Those who are present, or have answered, by name. Empty when the block does not know who. */
  readonly named: readonly { readonly id: Id; readonly name: string; readonly has: boolean }[];
}

/** Who has answered the block on the wall; null when nothing there is answered by each. */
export function useAnswered({ step, words, index }: Desk): AnsweredNow | null {
  const language = useLanguage();
  const { blockSpec } = useServices();
  const document = useDocument((all) => all);
  const workshop = useFollowedWorkshop();
  const section = words[index]?.place?.section;
  return useMemo(() => {
    const block = step.type === 'block' ? section?.blocks.find(({ id }) => blockKey(section.id, id) === step.block) : undefined;
    const content = section && block ? blockContent(section, block, document, language) : null;
    const found = content && blockSpec(content.state.kind).answered?.(content);
    if (!found) return null;
    const have = new Set(found.actors);
    const present = Object.keys(document.meta.present);
    const named = have.size === 0 ? [] : [...new Set([...present, ...have])].flatMap((id) => {
      const actor = document.actors[id];
      return actor && actor.del === undefined && actor.name.trim() !== '' ? [{ id, name: actor.name, has: have.has(id) }] : [];
    });
    return { count: found.count, people: Math.max(workshop?.people || present.length, found.count), named };
  }, [step, section, document, language, blockSpec, workshop]);
}
