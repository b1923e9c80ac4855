import { Coffee, Plus } from 'lucide-react';
import type { Id, Workshop } from '@/document';
import { Button, Menu, SectionMark, SortableList } from '@/ui';
import { clockNear, type RunOfDay, shortenRest, tasksOf, workshopOfRow } from '@/workshop';
import { ICON } from '../shared/icon';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { useSections } from '../shared/sections';
import { AgendaRow } from './AgendaRow';
import styles from './AgendaView.module.css';
import { Remarks, RunLine } from './RunLine';
import { texts } from './texts';
import type { Agenda } from './useAgenda';
import { lengthInWords, useClockWords, workshopName } from './words';

interface WorkshopRunProps {
  readonly workshop: Workshop;
  readonly workshops: readonly Workshop[];
  readonly run: RunOfDay;
  readonly agenda: Agenda;
}

const HALF_DAY = 12 * 3_600_000;

/** The rows of the day, what they come to, and the buttons that add more. */
export function WorkshopRun({ workshop, workshops, run, agenda }: WorkshopRunProps) {
  const t = texts.useT();
  const { id: workbookId } = useOpenWorkbook();
  const byId = new Map(run.rows.map((row) => [row.item.id, row]));
  const nameOf = (id: Id): string => {
    const row = byId.get(id);
    return row ? agenda.words.name(row.item) : '';
  };
  return (
    <>
      {run.rows.length > 0 && (
        <>
          <RunLine run={run} />
          <Sum workshop={workshop} run={run} agenda={agenda} />
          <Remarks run={run} />
        </>
      )}
      <SortableList
        ids={run.rows.map(({ item }) => item.id)}
        label={t('rows')}
        className={styles.rows}
        onMove={agenda.move}
        itemName={nameOf}
        renderItem={(id, handle, index) => {
          const row = byId.get(id);
          const before = run.rows[index - 1];
          const origin = workshopOfRow(workshops, row?.item.carriedFrom);
          return row && (
            <AgendaRow
              row={row}
              index={index}
              count={run.rows.length}
              handle={handle}
              agenda={agenda}
              workbookId={workbookId}
              isLive={run.isBegun}
              isSameSection={before !== undefined && before.item.section === row.item.section}
              carriedFrom={origin ? workshopName(t, origin) : ''}
            />
          );
        }}
      />
      <AddButtons agenda={agenda} />
    </>
  );
}

/** How long it all takes, when it ends, and how that stands to the wish. */
function Sum({ workshop: { end = '' }, run, agenda }: Pick<WorkshopRunProps, 'workshop' | 'run' | 'agenda'>) {
  const t = texts.useT();
  const clock = useClockWords();
  const total = Math.round((run.plannedEnd - run.start) / 60_000);
  // The wished end is the first time after the beginning that the clock shows it.
  const wished = end === '' ? null : clockNear(end, run.start + HALF_DAY);
  const over = wished === null ? 0 : Math.round((run.plannedEnd - wished) / 60_000);
  return (
    <p className={styles.sum}>
      <b data-tabular>{t('sum', { length: lengthInWords(t, total) })}, {t('ends', { end: clock(run.plannedEnd) })}</b>
      {over !== 0 && <span data-over={over > 0}>{t(over > 0 ? 'over' : 'under', { length: lengthInWords(t, Math.abs(over)) })}</span>}
      {over > 0 && wished !== null && !run.isBegun && (
        <Button variant="quiet" onPress={() => agenda.change(shortenRest(run, wished))}>{t('fit')}</Button>
      )}
    </p>
  );
}

function AddButtons({ agenda }: { readonly agenda: Agenda }) {
  const t = texts.useT();
  const sections = useSections().filter(({ hidden }) => !hidden);
  return (
    <div className={styles.add}>
      <Menu
        label={t('addSection')}
        trigger={<Button icon={<Plus {...ICON} />}>{t('addSection')}</Button>}
        items={sections.map(({ id, number, section }) => ({
          id, label: section.title, icon: <SectionMark number={number} size="small" />, onAction: () => agenda.addAll(tasksOf(section)),
        }))}
      />
      <Button variant="quiet" icon={<Plus {...ICON} />} onPress={() => agenda.add({ type: 'work', minutes: 15, mode: 'together' })}>{t('addTask')}</Button>
      <Button variant="quiet" icon={<Coffee {...ICON} />} onPress={() => agenda.add({ type: 'break', title: t('coffee'), minutes: 15 })}>{t('addBreak')}</Button>
    </div>
  );
}
