import { ListTodo } from 'lucide-react';
import { useMemo } from 'react';
import { type BlockKey, type BlockPlace, type Id, TextEntryList, useBlockState, useEntryIds, useGetDocument, useMakeStep, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { Checkbox, Segmented } from '@/ui';
import { answerCommands, setCurrent, setStatus } from './commands';
import { type CycleState, HUB, type StageConfig, STAGE_STATUSES, type StageStatus } from './model';
import css from './StagePanel.module.css';
import { texts } from './texts';

/** A hook that reads one answer of a stage. */
const textOf = (key: BlockKey, stage: string) =>
  function useText(id: Id): string {
    return useBlockState<CycleState, string>(key, (state) => state.stages[stage]?.answers[id]?.text ?? '');
  };

const STEP_ICON = <ListTodo />;

interface StagePanelProps {
  readonly block: BlockPlace;
  readonly stage: StageConfig;
  /** Heading level of the question. */
  readonly level: 3 | 4;
}

/** The question of one stage or of the hub, how it stands with it, and its answers. */
export function StagePanel({ block, stage, level }: StagePanelProps) {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();
  const makeStep = useMakeStep(block);
  const { key } = block;
  const status = useBlockState<CycleState, StageStatus>(key, (state) => state.stages[stage.id]?.status ?? 'open');
  const isCurrent = useBlockState<CycleState, boolean>(key, (state) => state.current === stage.id);
  const ids = useEntryIds((document) => (document.answers[key] as CycleState | undefined)?.stages[stage.id]?.answers);
  const useText = useMemo(() => textOf(key, stage.id), [key, stage.id]);
  const place = { block: key, stage: stage.id };
  const Heading = `h${level}` as const;

  const stepFrom = (id: Id): void => {
    const title = (getDocument().answers[key] as CycleState | undefined)?.stages[stage.id]?.answers[id]?.text.trim();
    if (title) makeStep({ title, note: t('stepReason', { question: stage.question }) });
  };

  return (
    <>
      <Heading className={css.question}>{stage.question}</Heading>
      {stage.help && <p className={css.help}>{stage.help}</p>}
      {stage.id !== HUB && (
        <div className={css.state}>
          <Segmented
            label={`${t('status')}: ${stage.label}`}
            options={STAGE_STATUSES.map((id) => ({ id, label: t(`status-${id}`) }))}
            value={status}
            onChange={(next) => run(setStatus, { ...place, status: next })}
          />
          <Checkbox label={t('here')} isSelected={isCurrent} onChange={(on) => run(setCurrent, { block: key, stage: on ? stage.id : '' })} />
        </div>
      )}
      <TextEntryList
        label={t('answersTo', { label: stage.label })}
        ids={ids}
        useText={useText}
        addLabel={t('add')}
        placeholder={t('placeholder')}
        onAdd={(index, added) => run(answerCommands.add, { ...place, index, entries: added.map((text) => ({ id: createId(), text })) })}
        onEdit={(id, text) => run(answerCommands.edit, { ...place, id, changes: { text } })}
        onRemove={(id) => run(answerCommands.remove, { ...place, id, now: Date.now() })}
        onMove={(id, index) => run(answerCommands.move, { ...place, id, index })}
        moreItems={(id) => [{ id: 'step', label: t('makeStep'), icon: STEP_ICON, onAction: () => stepFrom(id) }]}
      />
    </>
  );
}
