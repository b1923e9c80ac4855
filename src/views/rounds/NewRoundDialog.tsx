import { type FormEvent, useMemo, useState } from 'react';
import { localDay, useGetDocument, useRun } from '@/blockkit';
import { formatPlanDate } from '@/blockkit/fields/formatPlanDate';
import { type Id, listEntries, listLinks, type VersionRecord } from '@/document';
import { useLanguage } from '@/i18n';
import { createId } from '@/lib/createId';
import { CARRY_DATES, type CarryDates, pastEvents, planRound, saysAll, startRound, unfinishedSteps } from '@/rounds';
import { Button, Checkbox, Dialog, Disclosure, RadioGroup, TextField, toast } from '@/ui';
import { useServices } from '../services';
import { Notice } from '../shared/Notice';
import { useLocalTemplate, useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { useSections } from '../shared/sections';
import { seasonName } from './roundName';
import styles from './RoundsView.module.css';
import { texts } from './texts';

interface NewRoundDialogProps {
  /** The rounds that are kept, the newest first. */
  readonly rounds: readonly VersionRecord[];
  readonly onClose: () => void;
  readonly onStarted: () => void;
}

const without = (ids: ReadonlySet<Id>, id: Id, isIn: boolean): ReadonlySet<Id> => {
  const next = new Set(ids);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
};

/** Begins a new round: says what stays, what waits and what goes on, and keeps the round before first. */
export function NewRoundDialog({ rounds, onClose, onStarted }: NewRoundDialogProps) {
  const t = texts.useT();
  const language = useLanguage();
  const { versions, store } = useOpenWorkbook();
  const { blockSpec } = useServices();
  const template = useLocalTemplate();
  const getDocument = useGetDocument();
  const run = useRun();
  const places = useSections().filter(({ hidden }) => !hidden);
  const [today] = useState(() => localDay(new Date()));
  const [document] = useState(getDocument);
  const unfinished = useMemo(() => unfinishedSteps(document), [document]);
  const [previous, setPrevious] = useState(() => document.meta.round?.label ?? rounds[0]?.name ?? seasonName(t, today));
  const [label, setLabel] = useState(() => {
    const next = seasonName(t, today, 1);
    return next === previous ? seasonName(t, today, 2) : next;
  });
  const [sections, setSections] = useState<ReadonlySet<Id>>(() => new Set(places.map(({ id }) => id)));
  const [carried, setCarried] = useState<ReadonlySet<Id>>(() => new Set(unfinished.map(({ id }) => id)));
  const [dates, setDates] = useState<CarryDates>('keep');
  const [isFailed, setFailed] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const isReady = label.trim() !== '' && previous.trim() !== '' && !isBusy;
  const past = pastEvents(document, today).length;
  const closed = listEntries(document.steps).filter(({ title }) => title.trim() !== '').length - carried.size;

  /** The version that keeps how things stand: the newest round, when that is it, else a new one. */
  const keep = async (): Promise<Id> => {
    const newest = rounds[0];
    if (newest?.name === previous.trim()) {
      const kept = await versions.load(newest.id).catch(() => null);
      const now = getDocument();
      if (kept && saysAll(kept, now) && saysAll(now, kept)) return newest.id;
    }
    return (await versions.saveRound(previous.trim())).id;
  };

  const start = async (): Promise<void> => {
    setBusy(true);
    let from: Id;
    try {
      from = await keep();
    } catch {
      setFailed(true);
      setBusy(false);
      return;
    }
    const choices = { label: label.trim(), previous: previous.trim(), sections, carried, dates };
    run(startRound, {
      ...planRound(getDocument(), choices, { template, blockSpec, language }, today, createId),
      label: choices.label, from, now: Date.now(), note: t('carryNote', { name: choices.label }),
    });
    const begun = getDocument();
    // Undo takes back the latest step: when something has been done since, the round that was kept is brought back.
    const back = (): void => (getDocument() === begun ? store.undo() : void versions.restore(from));
    toast({ text: t('started', { name: choices.label }), action: { label: t('undo'), onAction: back } });
    onStarted();
    onClose();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) void start();
  };

  return (
    <Dialog
      title={t('newTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isDisabled={!isReady} onPress={() => void start()}>{t('start')}</Button>
        </>
      }
    >
      <form className={styles.form} onSubmit={submit} data-native-undo>
        <div className={styles.names}>
          <TextField label={t('previousName')} value={previous} onChange={setPrevious} />
          <TextField label={t('newName')} value={label} onChange={setLabel} />
        </div>
        <ul className={styles.facts}>
          <li>{t('fact-keep', { name: previous.trim() })}</li>
          <li>{t('fact-stay', { actors: listEntries(document.actors).length, links: listLinks(document).length })}</li>
          <li>{t('fact-answers', { count: sections.size })}</li>
          <li>{t('fact-steps', { carried: carried.size, closed })}</li>
          <li>{past > 0 ? t('fact-pastEvents', { count: past }) : t('fact-events')}</li>
        </ul>
        <div>
          <Disclosure title={t('whichSections')}>
            <div className={styles.picks}>
              {places.map(({ id, section, number }) => (
                <Checkbox
                  key={id}
                  label={`${number} ${section.title}`}
                  isSelected={sections.has(id)}
                  onChange={(isIn) => setSections(without(sections, id, isIn))}
                />
              ))}
            </div>
          </Disclosure>
          {unfinished.length > 0 && (
            <Disclosure title={t('whichSteps')}>
              <div className={styles.picks}>
                <Checkbox
                  label={t('allSteps')}
                  isSelected={carried.size === unfinished.length}
                  isIndeterminate={carried.size > 0 && carried.size < unfinished.length}
                  onChange={(isIn) => setCarried(new Set(isIn ? unfinished.map(({ id }) => id) : []))}
                />
                {unfinished.map(({ id, title, owners, due }) => (
                  <Checkbox
                    key={id}
                    label={title}
                    description={[formatPlanDate(due, language), ...owners.map((owner) => document.actors[owner]?.name ?? '')].filter(Boolean).join(', ')}
                    isSelected={carried.has(id)}
                    onChange={(isIn) => setCarried(without(carried, id, isIn))}
                  />
                ))}
              </div>
              <RadioGroup<CarryDates>
                label={t('dates')}
                options={CARRY_DATES.map((id) => ({ id, label: t(`dates-${id}`) }))}
                value={dates}
                onChange={setDates}
              />
            </Disclosure>
          )}
        </div>
        {isFailed && <Notice tone="problem">{t('keepFailed')}</Notice>}
      </form>
    </Dialog>
  );
}
