import { ArrowUpRight, Trash2 } from 'lucide-react';
import { memo, type ReactNode, useMemo, useState } from 'react';
import { formatPlanDate, STEP_STATUSES, type StepStatus, updateStep, useRun, useStatusWords } from '@/blockkit';
import { useLanguage } from '@/i18n';
import type { PlanRow } from '@/plan';
import { announce, Avatar, Button, CardBoard, CardList, CardZone, Menu, SectionMark, StatusIcon, StatusMark } from '@/ui';
import { ICON } from '../shared/icon';
import { goTo } from '../shared/routes';
import type { StepOrigin } from '../shared/stepPlaces';
import styles from './PlanBoard.module.css';
import { texts } from './texts';
import { useRemoveStep } from './useRemoveStep';

interface PlanCardProps {
  readonly row: PlanRow;
  readonly origin: StepOrigin;
  readonly href: string;
  readonly handle: ReactNode;
  readonly onMove: (id: string, status: StepStatus) => void;
}

const PlanCard = memo(function PlanCard({ row, origin, href, handle, onMove }: PlanCardProps) {
  const t = texts.useT();
  const language = useLanguage();
  const words = useStatusWords();
  const remove = useRemoveStep();
  const { step, owners, late } = row;
  const name = step.title.trim() || t('untitled');
  return (
    <article className={styles.card} data-late={late || undefined}>
      <div className={styles.cardHead}>
        {handle}
        <h3><a href={href}>{name}</a></h3>
        <Menu
          size="small"
          label={t('actionsOf', { name })}
          items={[
            ...STEP_STATUSES.filter((status) => status !== step.status).map((status) => ({
              id: status, label: t('moveTo', { to: words(status) }), icon: <StatusIcon status={status} />, onAction: () => onMove(step.id, status),
            })),
            { id: 'section', label: t('openSection'), icon: <ArrowUpRight {...ICON} />, onAction: () => goTo(href) },
            { id: 'remove', label: t('remove'), icon: <Trash2 {...ICON} />, onAction: () => remove(step), isDanger: true },
          ]}
        />
      </div>
      <ul className={styles.owners}>
        {owners.map((actor) => <li key={actor.id}><Avatar id={actor.id} name={actor.name} size={24} /><span>{actor.name || t('unnamed')}</span></li>)}
        {owners.length === 0 && <li>{t('noOwner')}</li>}
      </ul>
      <p className={styles.meta}>
        {late ? <StatusMark status="late" label={`${words('late')} ${formatPlanDate(step.due, language)}`} /> : <span>{formatPlanDate(step.due, language) || t('undated')}</span>}
        <span className={styles.origin}>{origin.number > 0 && <SectionMark number={origin.number} size="small" />}<span>{origin.title}</span></span>
      </p>
    </article>
  );
});

interface PlanBoardProps {
  readonly rows: readonly PlanRow[];
  readonly originOf: (row: PlanRow) => StepOrigin;
  readonly hrefOf: (row: PlanRow) => string;
}

/** Cards of a column at first, and how many more come at a time: nobody reads hundreds, and each takes its time to make. */
const CARDS = 40;

/** The steps in columns by how they stand, each column by date. */
export function PlanBoard({ rows, originOf, hrefOf }: PlanBoardProps) {
  const t = texts.useT();
  const run = useRun();
  const words = useStatusWords();
  const [most, setMost] = useState<Partial<Record<StepStatus, number>>>({});
  const byId = useMemo(() => new Map(rows.map((row) => [row.step.id, row])), [rows]);
  const lists = useMemo(() => STEP_STATUSES.map((status) => {
    const all = rows.filter(({ step }) => step.status === status).map(({ step }) => step.id);
    return { id: status, label: words(status), count: all.length, cards: all.slice(0, most[status] ?? CARDS) };
  }), [rows, words, most]);
  const nameOf = (id: string): string => byId.get(id)?.step.title.trim() || t('untitled');
  const move = useMemo(() => (id: string, status: StepStatus) => run(updateStep, { id, changes: { status } }), [run]);
  const moveAndTell = useMemo(() => (id: string, status: StepStatus) => {
    move(id, status);
    announce(t('movedTo', { to: words(status) }));
  }, [move, t, words]);

  return (
    <CardBoard
      className={styles.board}
      lists={lists}
      cardName={nameOf}
      onMove={(id, list) => {
        const status = STEP_STATUSES.find((one) => one === list);
        if (status && byId.get(id)?.step.status !== status) move(id, status);
      }}
      renderDragged={nameOf}
    >
      {lists.map(({ id, label, cards, count }) => (
        <CardZone key={id} list={id} className={styles.column}>
          <h2><StatusIcon status={id} />{label}<span data-tabular>{count}</span></h2>
          {count === 0 && <p className={styles.none}>{t('noSteps')}</p>}
          <CardList
            ids={cards}
            label={label}
            isUnordered
            className={styles.cards}
            renderCard={(card, handle) => {
              const row = byId.get(card);
              return row && <PlanCard row={row} origin={originOf(row)} href={hrefOf(row)} handle={handle} onMove={moveAndTell} />;
            }}
          />
          {count > cards.length && (
            <Button variant="quiet" onPress={() => setMost({ ...most, [id]: cards.length + CARDS })}>{t('moreCards', { count: count - cards.length })}</Button>
          )}
        </CardZone>
      ))}
    </CardBoard>
  );
}
