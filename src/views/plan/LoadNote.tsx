import { useMemo } from 'react';
import { blockKey, useDocument } from '@/blockkit';
import { useLanguage } from '@/i18n';
import { type ActorLoad, findRoleBoard, type PlanRow, readLoad } from '@/plan';
import { Button, Disclosure } from '@/ui';
import { useSections } from '../shared/sections';
import styles from './LoadNote.module.css';
import { texts } from './texts';

interface LoadNoteProps {
  /** What is shown of the plan, before filtering. */
  readonly rows: readonly PlanRow[];
  readonly onShowUnowned: () => void;
}

/** Who carries how much beside the role that each has taken, in sentences that ask rather than tell off. */
export function LoadNote({ rows, onShowUnowned }: LoadNoteProps) {
  const t = texts.useT();
  const language = useLanguage();
  const sections = useSections();
  const answers = useDocument((document) => document.answers);
  const actors = useDocument((document) => document.actors);
  const board = useMemo(
    () => findRoleBoard(sections.flatMap(({ id, section }) => section.blocks.map((block) => ({ key: blockKey(id, block.id), kind: block.kind, config: block.config })))),
    [sections],
  );
  const load = useMemo(() => readLoad(rows, { answers, actors }, board), [rows, answers, actors, board]);
  if (load.actors.length === 0 && load.unowned === 0) return null;

  const nameOf = ({ actor }: ActorLoad): string => actor.name || t('unnamed');
  const sentence = (one: ActorLoad): string => {
    const role = one.role ? one.role.name.toLocaleLowerCase(language) : '';
    const who = role ? t('loadWho', { name: nameOf(one), role }) : nameOf(one);
    if (one.open === 0) return t('loadNone', { who });
    const late = one.late === 0 ? '' : one.late === one.open ? t('loadAllLate') : t('loadLate', { count: one.late });
    return `${t('loadOpen', { who, count: one.open })}${late}.`;
  };

  return (
    <div className={styles.load}>
      <Disclosure title={t('load')} level={2}>
        <div className={styles.inner}>
          <ul>{load.actors.map((one) => <li key={one.actor.id}>{sentence(one)}</li>)}</ul>
          {(load.turned.length > 0 || load.unowned > 0) && (
            <div className={styles.questions}>
              {load.turned.map(({ occasional, driver }) => (
                <p key={occasional.actor.id}>{t('loadTurned', { name: nameOf(occasional), driver: nameOf(driver) })}</p>
              ))}
              {load.unowned > 0 && (
                <>
                  <p>{t('loadUnowned', { count: load.unowned })}</p>
                  <Button onPress={onShowUnowned}>{t('loadShow')}</Button>
                </>
              )}
            </div>
          )}
        </div>
      </Disclosure>
    </div>
  );
}
