import { ArrowRight } from 'lucide-react';
import { addAgendaItems, addWorkshop, type Id, type Workshop } from '@/document';
import { useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { Button, toast } from '@/ui';
import { carryRows, rowsLeftOver } from '@/workshop';
import { ICON } from '../shared/icon';
import styles from './AgendaView.module.css';
import { texts } from './texts';
import { type RowWords, workshopName } from './words';

interface NextTimeProps {
  readonly workshop: Workshop;
  /** All, in order of time. */
  readonly workshops: readonly Workshop[];
  readonly words: RowWords;
  readonly onShow: (id: Id) => void;
}

/** What was skipped, and one press that takes it along to the next workshop. */
export function NextTime({ workshop, workshops, words, onShow }: NextTimeProps) {
  const t = texts.useT();
  const run = useRun();
  const rows = rowsLeftOver(workshop, workshops);
  if (rows.length === 0) return null;
  const next = workshops[workshops.findIndex(({ id }) => id === workshop.id) + 1];

  const carry = (): void => {
    const items = carryRows(rows, createId);
    const to = next?.id ?? createId();
    const title = t('nextTitle');
    if (next) run(addAgendaItems, { workshop: to, items, index: 0 });
    else run(addWorkshop, { id: to, title, date: '', start: workshop.start, people: workshop.people, items });
    toast({
      text: t('carriedTo', { count: rows.length, name: next ? workshopName(t, next) : title }),
      action: { label: t('show'), onAction: () => onShow(to) },
    });
  };
  return (
    <section className={styles.nextTime}>
      <h2>{t('leftOver', { count: rows.length })}</h2>
      <ul>{rows.map((item) => <li key={item.id}>{words.name(item)}</li>)}</ul>
      <p>
        <Button icon={<ArrowRight {...ICON} />} onPress={carry}>{t('carry')}</Button>
        <span>{next ? t('carryTo', { name: workshopName(t, next) }) : t('carryNew')}</span>
      </p>
    </section>
  );
}
