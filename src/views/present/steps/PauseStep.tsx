import { Play } from 'lucide-react';
import { useRun } from '@/blockkit';
import { type Id, listEntries, updateAgendaItems } from '@/document';
import { Button, TextField } from '@/ui';
import { useTimer } from '../../room/timer';
import { useFollowedWorkshop } from '../../room/useWallSteps';
import { ICON } from '../../shared/icon';
import { texts } from '../texts';
import styles from './PauseStep.module.css';
import { Question } from './Question';

/** A break, or something else that has no section. */
export function PauseStep({ item: id, isEditing }: { readonly item: Id; readonly isEditing: boolean }) {
  const t = texts.useT();
  const run = useRun();
  const { start } = useTimer();
  const workshop = useFollowedWorkshop();
  const item = workshop && listEntries(workshop.items).find((one) => one.id === id);
  const title = item?.title || t('pause');
  if (!item) return <Question text={title} />;
  return (
    <div className={styles.pause}>
      <Question text={title} />
      {isEditing ? (
        <div className={styles.field} data-editing>
          <TextField
            label={t('pauseTitle')}
            value={item.title}
            onChange={(text) => run(updateAgendaItems, { workshop: workshop.id, changes: { [item.id]: { title: text } } })}
          />
        </div>
      ) : (
        <>
          <p className={styles.minutes} data-tabular>{t('minutes', { count: item.minutes })}</p>
          <Button icon={<Play {...ICON} />} onPress={() => start(item.minutes, item.id)}>{t('start')}</Button>
        </>
      )}
    </div>
  );
}
