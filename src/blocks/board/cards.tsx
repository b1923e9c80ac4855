import { ArrowDown, ArrowRight, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { type KeyboardEvent, memo, type ReactNode } from 'react';
import { type BlockKey, type Id, updateLink, useBlockState, useDocument, useRun } from '@/blockkit';
import { Menu, TextArea } from '@/ui';
import css from './Board.module.css';
import { editNote } from './commands';
import type { BoardColumn, BoardConfig, BoardState } from './model';
import { ActorName, LinkPair } from './names';
import { texts } from './texts';
import type { Moves } from './useMoves';

export interface CardProps {
  readonly blockKey: BlockKey;
  readonly config: BoardConfig;
  readonly id: Id;
  readonly handle: ReactNode;
  readonly column: BoardColumn;
  readonly columns: readonly BoardColumn[];
  readonly index: number;
  readonly count: number;
  readonly moves: Moves;
}

/** Ids of the columns in which an actor stands, apart from one. */
const useOtherColumns = (blockKey: BlockKey, { multiple }: BoardConfig, actor: Id | undefined, apart: Id): readonly string[] => {
  const found = useBlockState(blockKey, (state: BoardState) => (multiple && actor !== undefined
    ? Object.values(state.cards).filter((card) => card.actor === actor && card.del === undefined && card.column !== apart).map(({ column }) => column).join('\n')
    : ''));
  return found === '' ? [] : found.split('\n');
};

/** The way without dragging. */
function CardMenu({ id, column, columns, index, count, moves, config, elsewhere = [] }: Omit<CardProps, 'handle' | 'blockKey'> & {
  readonly elsewhere?: readonly string[];
}): ReactNode {
  const t = texts.useT();
  const others = columns.filter((one) => one.id !== column.id);
  const nameOf = ({ label }: BoardColumn): string => label || t('unnamedColumn');
  return (
    <Menu
      size="small"
      label={t('actions', { name: moves.nameOf(id) })}
      items={[
        ...others.map((one) => ({ id: `to-${one.id}`, label: t('moveTo', { column: nameOf(one) }), icon: <ArrowRight />, onAction: () => void moves.sendTo(id, one.id) })),
        ...(config.holds === 'actors' && config.multiple
          ? others.filter((one) => !elsewhere.includes(one.id)).map((one) => ({ id: `also-${one.id}`, label: t('alsoTo', { column: nameOf(one) }), icon: <Plus />, onAction: () => moves.alsoTo(id, one.id) }))
          : []),
        { id: 'up', label: t('moveUp'), icon: <ArrowUp />, isDisabled: index === 0, onAction: () => void moves.sendTo(id, column.id, index - 1) },
        { id: 'down', label: t('moveDown'), icon: <ArrowDown />, isDisabled: index === count - 1, onAction: () => void moves.sendTo(id, column.id, index + 1) },
        { id: 'remove', label: t(config.holds === 'actors' ? 'takeOff' : 'remove'), icon: <Trash2 />, isDanger: true, onAction: () => moves.remove(id) },
      ]}
    />
  );
}

export const ActorCard = memo(function ActorCard(props: CardProps): ReactNode {
  const t = texts.useT();
  const { blockKey, config, id, handle, column, columns } = props;
  const actor = useBlockState(blockKey, (state: BoardState) => state.cards[id]?.actor);
  const elsewhere = useOtherColumns(blockKey, config, actor, column.id);
  const also = columns.filter((one) => elsewhere.includes(one.id)).map(({ label }) => label).join(', ');
  return (
    <div className={css.card} id={`entry-${id}`}>
      <div className={css.words}>
        <ActorName id={actor ?? ''} />
        {also !== '' && <p className={css.also}>{t('also', { columns: also })}</p>}
      </div>
      <div className={css.tools}>
        {handle}
        <CardMenu {...props} elsewhere={elsewhere} />
      </div>
    </div>
  );
});

export const LinkCard = memo(function LinkCard(props: CardProps): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const { id, handle, moves } = props;
  const link = useDocument((document) => document.links[id]);
  if (!link) return null;
  return (
    <div className={css.card} id={`entry-${id}`}>
      <div className={css.words}>
        <LinkPair link={link} />
        <TextArea
          look="plain"
          label={t('aboutOf', { name: moves.nameOf(id) })}
          hideLabel
          value={link.about}
          placeholder={t('about')}
          onChange={(about) => run(updateLink, { id, changes: { about } })}
        />
      </div>
      <div className={css.tools}>
        {handle}
        <CardMenu {...props} />
      </div>
    </div>
  );
});

export const NoteCard = memo(function NoteCard(props: CardProps): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const { blockKey, id, handle, column, moves } = props;
  const text = useBlockState(blockKey, (state: BoardState) => state.cards[id]?.text ?? '');
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      event.currentTarget.closest('[data-zone]')?.querySelector<HTMLElement>('[data-add] textarea')?.focus();
    } else if (event.key === 'Backspace' && text === '') {
      event.preventDefault();
      moves.remove(id);
    }
  };
  return (
    <div className={css.card} id={`entry-${id}`}>
      <div className={css.words}>
        <TextArea
          look="plain"
          label={t('note', { column: column.label || t('unnamedColumn') })}
          hideLabel
          value={text}
          onChange={(next) => run(editNote, { block: blockKey, id, text: next })}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={css.tools}>
        {handle}
        <CardMenu {...props} />
      </div>
    </div>
  );
});

/** What follows the pointer. */
export function DraggedCard({ blockKey, config, id }: Pick<CardProps, 'blockKey' | 'config' | 'id'>): ReactNode {
  const card = useBlockState(blockKey, (state: BoardState) => state.cards[id]);
  const link = useDocument((document) => document.links[id]);
  if (config.holds === 'links') return link && <LinkPair link={link} />;
  return card?.text === undefined ? <ActorName id={card?.actor ?? id} /> : <p className={css.clip}>{card.text}</p>;
}
