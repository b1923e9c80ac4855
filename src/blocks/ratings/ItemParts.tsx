import { ArrowDown, ArrowRight, ArrowUp, Footprints, StickyNote } from 'lucide-react';
import type { ReactNode } from 'react';
import { TextArea, VisuallyHidden } from '@/ui';
import css from './ItemParts.module.css';
import type { RatingItem, RatingsConfig } from './model';
import { RateScale } from './RateScale';
import type { Change, Reading } from './reading';
import { SpreadStrip } from './SpreadStrip';
import { texts } from './texts';
import type { ItemActions, ItemView } from './useItem';
import { answerWords, changeWords, spreadWords } from './words';

const ICON = { size: 16, strokeWidth: 1.6, 'aria-hidden': true } as const;

/** The least said of the spread: columns, and the ends in figures. Screen readers hear the words. */
export function SpreadFigures({ reading: { now, joint } }: { readonly reading: Reading }): ReactNode {
  const t = texts.useT();
  if (!now) return null;
  return (
    <p className={css.spread}>
      <SpreadStrip spread={now} />
      <span aria-hidden="true">{now.least === now.most ? now.least : `${now.least}–${now.most}`}</span>
      <VisuallyHidden>{[spreadWords(t, now), ...(joint === null ? [] : [t('jointIs', { value: joint })])].join(', ')}</VisuallyHidden>
    </p>
  );
}

/** How people who rated alone are spread; nothing when nobody has. `isShort` leaves out quartiles and numbers. */
export function SpreadLine({ reading, isShort = false }: { readonly reading: Reading; readonly isShort?: boolean }): ReactNode {
  const t = texts.useT();
  if (reading.answers === 0) return null;
  const words = isShort && reading.now
    ? [spreadWords(t, reading.now), ...(reading.joint === null ? [] : [t('jointIs', { value: reading.joint })])].join(', ')
    : answerWords(t, reading);
  return (
    <p className={css.spread}>
      {reading.now && <SpreadStrip spread={reading.now} />}
      <span>{words}</span>
    </p>
  );
}

/** How an item has changed since the earlier round. `isShort` tells only by how much. */
export function ChangeLine({ change, isShort = false }: { readonly change: Change | null; readonly isShort?: boolean }): ReactNode {
  const t = texts.useT();
  if (!change) return null;
  const Arrow = change.by > 0 ? ArrowUp : change.by < 0 ? ArrowDown : ArrowRight;
  return (
    <p className={css.change}>
      <Arrow {...ICON} />
      {isShort
        ? <><span aria-hidden="true">{t('signed', { value: change.by })}</span><VisuallyHidden>{changeWords(t, change)}</VisuallyHidden></>
        : <span>{changeWords(t, change)}</span>}
    </p>
  );
}

export function LastTime({ note }: { readonly note: string }): ReactNode {
  const t = texts.useT();
  if (note === '') return null;
  return (
    <p className={css.lastTime}>
      <span className={css.said}>{t('lastTime')}</span>
      {note}
    </p>
  );
}

/** The mark of an item that will be talked about. */
export function TalkMark(): ReactNode {
  const t = texts.useT();
  return <p className={css.talk}><StickyNote {...ICON} />{t('talk')}</p>;
}

interface ItemProps {
  readonly item: RatingItem;
  readonly view: ItemView;
  readonly actions: ItemActions;
}

/** The scales of one item: now and, where asked for, the aim. */
export function ItemScales({ item, view, actions, config, isReadOnly = false }: ItemProps & { readonly config: RatingsConfig; readonly isReadOnly?: boolean }): ReactNode {
  const t = texts.useT();
  const fields = config.aim ? (['now', 'aim'] as const) : (['now'] as const);
  return (
    <div className={css.scales}>
      {fields.map((field) => (
        <div key={field} className={css.scale}>
          {config.aim && <span className={css.field} data-scale-name="" aria-hidden="true">{t(field)}</span>}
          <RateScale
            label={t(`${field}Of`, { item: item.label })}
            item={item.label}
            field={field}
            value={view.cell[field]}
            onRate={(value) => actions.rate(field, value)}
            isReadOnly={isReadOnly}
          />
        </div>
      ))}
    </div>
  );
}

export function ItemNote({ item, view, actions }: ItemProps): ReactNode {
  const t = texts.useT();
  return (
    <TextArea look="plain" label={t('noteOf', { item: item.label })} hideLabel value={view.cell.note} onChange={actions.write} placeholder={t('notePlaceholder')} />
  );
}

/** To the talk, or to the steps. */
export function ItemTools({ item, view, actions }: ItemProps): ReactNode {
  const t = texts.useT();
  const { talk } = view.cell;
  return (
    <div className={css.tools}>
      <button type="button" className={css.tool} data-on={talk || undefined} aria-pressed={talk} aria-label={t('talkOf', { item: item.label })} onClick={() => actions.setTalk(!talk)}>
        <StickyNote {...ICON} />{t('toTalk')}
      </button>
      <button type="button" className={css.tool} aria-label={t('makeStepOf', { item: item.label })} onClick={actions.makeStep}>
        <Footprints {...ICON} />{t('makeStep')}
      </button>
    </div>
  );
}
