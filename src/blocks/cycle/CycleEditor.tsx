import { ListTodo } from 'lucide-react';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import {
  type BlockFaceProps, type BlockKey, type Id, TextEntryList, useBlockState, useEntryIds, useGetDocument, useMakeStep, useRun,
} from '@/blockkit';
import { createId } from '@/lib/createId';
import { Checkbox, classNames, FigureView, IconButton, Segmented, StatusIcon } from '@/ui';
import { answerCommands, setCurrent, setStatus } from './commands';
import css from './CycleEditor.module.css';
import { drawCycle, layoutCycle } from './drawCycle';
import { allStages, type CycleConfig, type CycleState, HUB, type StageConfig, STAGE_STATUSES, writtenAnswers } from './model';
import { texts } from './texts';

/** The ring to choose a stage from, and the chosen stage's question with its answers. */
export function CycleEditor({ block, config }: BlockFaceProps<CycleConfig>) {
  const t = texts.useT();
  const state = useBlockState<CycleState, CycleState>(block.key, (all) => all);
  const stages = allStages(config);
  const [chosenId, choose] = useState(() => state.current || (stages[0]?.id ?? ''));
  const chosen = stages.find(({ id }) => id === chosenId) ?? stages[0];
  const makeStep = useMakeStep(block);
  const ids = { tabs: useId(), panel: useId() };
  const tabs = useRef<HTMLDivElement>(null);
  const { size, middle, stages: places } = useMemo(() => layoutCycle(config), [config]);
  // The tabs say it all: the drawing is silent.
  const figure = useMemo(() => drawCycle(config, state, ''), [config, state]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = stages.findIndex(({ id }) => id === chosen?.id);
    const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: stages.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const index = (next + stages.length) % stages.length;
    choose(stages[index]?.id ?? '');
    tabs.current?.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.focus();
  };

  const placeOf = (id: string): { readonly left: string; readonly top: string } => {
    const [x, y] = places.find((place) => place.id === id)?.at ?? middle;
    return { left: `${(100 * x) / size[0]}%`, top: `${(100 * y) / size[1]}%` };
  };

  return (
    <div className={css.cycle}>
      <div className={css.ring} style={{ maxWidth: size[0] }}>
        <div aria-hidden="true"><FigureView figure={figure} /></div>
        <div ref={tabs} role="tablist" aria-label={block.title || t('stages')} className={css.tabs} onKeyDown={onKeyDown}>
          {stages.map(({ id, label }, index) => {
            const { status = 'open' } = state.stages[id] ?? {};
            const count = t('answers', { count: writtenAnswers(state, id).length });
            return (
              <button
                key={id}
                type="button"
                role="tab"
                id={`${ids.tabs}-${id}`}
                aria-selected={id === chosen?.id}
                aria-controls={ids.panel}
                tabIndex={id === chosen?.id ? 0 : -1}
                className={classNames(css.tab, id === HUB && css.hub)}
                style={placeOf(id)}
                onClick={() => choose(id)}
              >
                <span className={css.mark} aria-hidden="true"><StatusIcon status={status} /></span>
                <span className={css.name}>{id === HUB ? label : `${index + 1} ${label}`}</span>{' '}
                <span className={css.told}>{id === HUB ? count : `${t(`status-${status}`)}, ${count}`}{id === state.current && `, ${t('here')}`}</span>
              </button>
            );
          })}
        </div>
      </div>
      {chosen && (
        <div key={chosen.id} role="tabpanel" id={ids.panel} aria-labelledby={`${ids.tabs}-${chosen.id}`} className={css.panel}>
          <StagePanel blockKey={block.key} makeStep={makeStep} stage={chosen} isCurrent={state.current === chosen.id} status={state.stages[chosen.id]?.status ?? 'open'} />
        </div>
      )}
    </div>
  );
}

/** A hook that reads one answer of a stage. */
const textOf = (key: BlockKey, stage: string) =>
  function useText(id: Id): string {
    return useBlockState<CycleState, string>(key, (state) => state.stages[stage]?.answers[id]?.text ?? '');
  };

interface StagePanelProps {
  readonly blockKey: BlockKey;
  readonly stage: StageConfig;
  readonly status: (typeof STAGE_STATUSES)[number];
  readonly isCurrent: boolean;
  readonly makeStep: ReturnType<typeof useMakeStep>;
}

function StagePanel({ blockKey, stage, status, isCurrent, makeStep }: StagePanelProps) {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();
  const ids = useEntryIds((document) => (document.answers[blockKey] as CycleState | undefined)?.stages[stage.id]?.answers);
  const useText = useMemo(() => textOf(blockKey, stage.id), [blockKey, stage.id]);
  const place = { block: blockKey, stage: stage.id };

  const stepFrom = (id: Id): void => {
    const title = (getDocument().answers[blockKey] as CycleState | undefined)?.stages[stage.id]?.answers[id]?.text.trim();
    if (title) makeStep({ title, note: t('stepReason', { question: stage.question }) });
  };

  return (
    <>
      <h3 className={css.question}>{stage.question}</h3>
      {stage.help && <p className={css.help}>{stage.help}</p>}
      {stage.id !== HUB && (
        <div className={css.state}>
          <Segmented
            label={t('status')}
            options={STAGE_STATUSES.map((id) => ({ id, label: t(`status-${id}`) }))}
            value={status}
            onChange={(next) => run(setStatus, { ...place, status: next })}
          />
          <Checkbox label={t('here')} isSelected={isCurrent} onChange={(on) => run(setCurrent, { block: blockKey, stage: on ? stage.id : '' })} />
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
        renderExtra={(id) => <IconButton size="small" label={t('makeStep')} icon={<ListTodo size={20} strokeWidth={1.6} />} onPress={() => stepFrom(id)} />}
      />
    </>
  );
}
