import { useMemo } from 'react';
import { type BlockFaceProps, useBlockState } from '@/blockkit';
import { FigureView, StatusIcon } from '@/ui';
import css from './CycleProjector.module.css';
import { drawCycle, WALL } from './drawCycle';
import { allStages, type CycleConfig, type CycleState, HUB, writtenAnswers } from './model';
import { texts } from './texts';
import { altOf } from './words';

/** A ring of more stages gets more of the room than its answers. */
const MANY = 8;

/** The ring, and beside it every question with its answers. */
export function CycleProjector({ block, config }: BlockFaceProps<CycleConfig>) {
  const t = texts.useT();
  const state = useBlockState<CycleState, CycleState>(block.key, (all) => all);
  const figure = useMemo(() => drawCycle(config, state, { alt: altOf(config, state, t), measure: WALL }), [config, state, t]);
  return (
    <div className={css.wall} data-many={config.stages.length > MANY || undefined}>
      <div className={css.ring}><FigureView figure={figure} /></div>
      <dl className={css.answers}>
        {allStages(config).map(({ id, label, question }, index) => {
          const status = state.stages[id]?.status ?? 'open';
          return (
            <div key={id} className={css.stage} data-spot={id} data-current={id === state.current || undefined}>
              <dt>
                <span className={css.name}>
                  <b>{id === HUB ? label : `${index + 1} ${label}`}</b>
                  {id !== HUB && (
                    <span className={css.status}>
                      <StatusIcon status={status} />
                      {id === state.current ? `${t(`status-${status}`)}. ${t('here')}` : t(`status-${status}`)}
                    </span>
                  )}
                </span>
                <span className={css.question}>{question}</span>
              </dt>
              {writtenAnswers(state, id).map((answer) => <dd key={answer.id}>{answer.text}</dd>)}
            </div>
          );
        })}
      </dl>
    </div>
  );
}
