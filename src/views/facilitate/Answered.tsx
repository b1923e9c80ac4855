import { useMemo } from 'react';
import { useDocument } from '@/blockkit';
import { blockKey, type Id } from '@/document';
import { useLanguage } from '@/i18n';
import type { LocalSection } from '@/template';
import { Ring } from '@/ui';
import type { WallStep } from '@/workshop';
import { usePresentation } from '../room/usePresentation';
import { useServices } from '../services';
import { blockContent } from '../shared/progress';
import styles from './Answered.module.css';
import { texts } from './texts';

interface Named {
  readonly id: Id;
  readonly name: string;
  readonly has: boolean;
}

/** Those who are present or have answered, by name; nobody when the block does not know who has. */
function useNamed(step: WallStep, section: LocalSection): readonly Named[] {
  const { blockSpec } = useServices();
  const language = useLanguage();
  const document = useDocument((all) => all);
  return useMemo(() => {
    const block = section.blocks.find(({ id }) => step.type === 'block' && blockKey(section.id, id) === step.block);
    const content = block ? blockContent(section, block, document, language) : null;
    const have = new Set(content && blockSpec(content.state.kind).answered?.(content).actors);
    if (have.size === 0) return [];
    return [...new Set([...Object.keys(document.meta.present), ...have])].flatMap((id) => {
      const actor = document.actors[id];
      return actor && actor.del === undefined && actor.name.trim() !== '' ? [{ id, name: actor.name, has: have.has(id) }] : [];
    });
  }, [step, section, document, language, blockSpec]);
}

interface AnsweredProps {
  readonly step: WallStep;
  readonly section: LocalSection;
  readonly count: number;
  /** 0 = not known */
  readonly people: number;
}

/** Who has answered what is on the wall, by name where the block knows it. */
export function Answered({ step, section, count, people }: AnsweredProps) {
  const t = texts.useT();
  const named = useNamed(step, section);
  const isTimed = usePresentation(({ timer }) => timer !== null);
  // Round the time stands the same number.
  if (isTimed && people > 0 && named.length === 0) return null;
  return (
    <section className={styles.answered} aria-labelledby="answered">
      <h2 id="answered">{t('answered')}</h2>
      <p className={styles.count}>
        <Ring value={people > 0 ? count / people : 0} size={20} />
        {people > 0 ? t('answeredOf', { count, people }) : t('answeredCount', { count })}
      </p>
      {named.length > 0 && (
        <ul className={styles.names}>
          {named.map(({ id, name, has }) => (
            <li key={id} data-has={has || undefined}>
              <Ring value={has ? 1 : 0} size={20} label={t(has ? 'hasAnswered' : 'notYet')} />
              {name}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
