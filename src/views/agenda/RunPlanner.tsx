import { useId, useMemo, useState } from 'react';
import { addWorkshop, type Id, localDay, useDocument, useRun } from '@/blockkit';
import { listEntries } from '@/document';
import { useLanguage } from '@/i18n';
import { createId } from '@/lib/createId';
import { announce, Button, Checkbox, TextField } from '@/ui';
import { clockAt, clockOf, fitted, MINUTE, minutesOf, type ProposedItem, sectionsThatFit, tasksOf, withBreaks, workshopsInOrder } from '@/workshop';
import { useSections } from '../shared/sections';
import { ClockField } from './ClockField';
import styles from './RunPlanner.module.css';
import { texts } from './texts';
import { clockInWords, lengthInWords } from './words';

const FIRST_START = '09:00';
const FIRST_END = '12:00';

/** From one clock time to the next time the clock shows another, minutes. */
const minutesBetween = (start: string, end: string): number => {
  const minutes = (clockAt('2027-01-01', end) - clockAt('2027-01-01', start)) / MINUTE;
  return minutes > 0 ? minutes : minutes + 1440;
};

/** Makes a workshop with a run of the day out of chosen sections. `onDone` gets its id. */
export function RunPlanner({ onDone, onCancel }: { readonly onDone: (id: Id) => void; readonly onCancel?: () => void }) {
  const t = texts.useT();
  const headingId = useId();
  const language = useLanguage();
  const run = useRun();
  const meta = useDocument((document) => document.meta);
  const registry = useDocument((document) => document.workshops);
  const all = useSections();
  const sections = useMemo(() => all.filter(({ hidden }) => !hidden), [all]);

  const [title, setTitle] = useState(() => (listEntries(registry).length === 0 ? meta.event : ''));
  const [date, setDate] = useState(() => {
    const today = localDay(new Date());
    return meta.date > today ? meta.date : today;
  });
  const [start, setStart] = useState(FIRST_START);
  const [end, setEnd] = useState(FIRST_END);
  const [people, setPeople] = useState('');
  const [hasBreaks, setBreaks] = useState(true);
  const [isFitted, setFitted] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => {
    // What no workshop has had yet comes first.
    const used = new Set(workshopsInOrder(registry).flatMap(({ items }) => listEntries(items).flatMap(({ section, skipped }) => (skipped ? [] : section))));
    const open = sections.filter(({ id }) => !used.has(id)).map(({ section }) => section);
    return new Set(sectionsThatFit(open, minutesBetween(FIRST_START, FIRST_END), FIRST_START).map(({ id }) => id));
  });

  const most = end === '' ? Number.POSITIVE_INFINITY : minutesBetween(start, end);
  const whole = useMemo(() => {
    const tasks = sections.filter(({ id }) => chosen.has(id)).flatMap(({ section }) => tasksOf(section));
    return hasBreaks ? withBreaks(tasks, start, { coffee: t('coffee'), lunch: t('lunch') }) : tasks;
  }, [sections, chosen, hasBreaks, start, t]);
  const isOver = minutesOf(whole) > most;
  const items = isOver && isFitted ? fitted(whole, most) : whole;
  const length = minutesOf(items);
  const over = length - most;

  const choose = (id: string, isIn: boolean): void => {
    const next = new Set(chosen);
    if (isIn) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const make = (rows: readonly ProposedItem[]): void => {
    const id = createId();
    run(addWorkshop, {
      id, title: title.trim(), date, start, end, people: Math.min(9999, Number.parseInt(people, 10) || 0),
      items: rows.map((item) => ({ ...item, id: createId() })),
    });
    announce(t('made', { count: rows.length }));
    onDone(id);
  };

  return (
    <div className={styles.planner} data-native-undo>
      <section aria-labelledby={headingId}>
        <h2 id={headingId}>{t('chooseSections')}</h2>
        <ul className={styles.sections}>
          {sections.map(({ id, number, section }) => (
            <li key={id}>
              <Checkbox label={`${number} ${section.title}`} isSelected={chosen.has(id)} onChange={(isIn) => choose(id, isIn)} />
              <span data-tabular>{t('minutes', { count: minutesOf(tasksOf(section)) })}</span>
            </li>
          ))}
        </ul>
        <p className={styles.hint}>{t('chosenFirst')}</p>
      </section>
      <div className={styles.side}>
        <TextField label={t('workshopTitle')} value={title} onChange={setTitle} />
        <div className={styles.fields}>
          <TextField type="date" label={t('date')} value={date} onChange={setDate} />
          <TextField label={t('people')} value={people} onChange={(text) => setPeople(text.replace(/\D/g, ''))} maxLength={4} />
          <ClockField label={t('start')} value={start} onChange={setStart} />
          <ClockField label={t('end')} value={end} onChange={setEnd} isOptional />
        </div>
        <Checkbox label={t('addBreaks')} description={t('addBreaksWhy')} isSelected={hasBreaks} onChange={setBreaks} />
        {isOver && <Checkbox label={t('shorten')} isSelected={isFitted} onChange={setFitted} />}
        {whole.length === 0 ? <p className={styles.sum}>{t('nothingChosen')}</p> : (
          <p className={styles.sum}>
            {t('planSum', { length: lengthInWords(t, length), end: clockInWords(clockOf(clockAt(date || '2027-01-01', start) + length * MINUTE), language) })}
            {Number.isFinite(over) && over !== 0 && <span>{t(over > 0 ? 'over' : 'under', { length: lengthInWords(t, Math.abs(over)) })}</span>}
          </p>
        )}
        <div className={styles.buttons}>
          {onCancel && <Button variant="quiet" onPress={onCancel}>{t('cancel')}</Button>}
          <Button variant="quiet" onPress={() => make([])}>{t('makeEmpty')}</Button>
          <Button variant="primary" isDisabled={whole.length === 0} onPress={() => make(items)}>{t('make')}</Button>
        </div>
      </div>
    </div>
  );
}
