import { ArrowLeft, ArrowRight, Trash2 } from 'lucide-react';
import { memo, type ReactNode, useId, useState } from 'react';
import { type BlockPlace, type Id, useBlockState, useRun } from '@/blockkit';
import { CardList, CardZone, Menu, TextArea, toast, VisuallyHidden } from '@/ui';
import { AddActor, AddNote } from './adders';
import { AddLink } from './AddLink';
import css from './Board.module.css';
import { ActorCard, LinkCard, NoteCard } from './cards';
import { moveColumn, removeColumn, renameColumn, restoreColumn, writeAnswer } from './commands';
import { type BoardColumn as Column, type BoardConfig, type BoardState, type ColumnField, fieldsOf, hasOwnColumns } from './model';
import { StrengthLine } from './StrengthLine';
import { texts } from './texts';
import type { Moves } from './useMoves';

interface ColumnProps {
  readonly block: BlockPlace;
  readonly config: BoardConfig;
  readonly column: Column;
  readonly ids: readonly Id[];
  readonly index: number;
  readonly columns: readonly Column[];
  readonly moves: Moves;
}

const CARDS = { actors: ActorCard, links: LinkCard, notes: NoteCard };
const ADDERS = { actors: AddActor, links: AddLink, notes: AddNote };

export const BoardColumn = memo(function BoardColumn({ block, config, column, ids, index, columns, moves }: ColumnProps): ReactNode {
  const t = texts.useT();
  const headId = useId();
  const Card = CARDS[config.holds];
  const Adder = ADDERS[config.holds];
  const name = column.label || t('unnamedColumn');
  const fields = fieldsOf(config, column);
  return (
    <CardZone list={column.id} className={css.column} role="group" aria-labelledby={headId}>
      <header className={css.head}>
        <div className={css.title}>
          {column.strength && <StrengthLine strength={column.strength} />}
          {hasOwnColumns(config)
            ? <><VisuallyHidden><span id={headId}>{name}</span></VisuallyHidden><ColumnName blockKey={block.key} column={column} /></>
            : <h3 id={headId}>{column.label}</h3>}
          {column.help && <p className={css.help}>{column.help}</p>}
        </div>
        <p className={css.count}>
          <span aria-hidden="true">{ids.length}</span>
          <VisuallyHidden>{t('count', { count: ids.length })}</VisuallyHidden>
        </p>
        {hasOwnColumns(config) && <ColumnMenu blockKey={block.key} id={column.id} name={name} index={index} count={columns.length} />}
      </header>
      <div>
        <CardList
          ids={ids}
          label={t('cards', { column: name })}
          className={css.cards}
          renderCard={(id, handle, at) => (
            <Card blockKey={block.key} config={config} id={id} handle={handle} column={column} columns={columns} index={at} count={ids.length} moves={moves} />
          )}
        />
        <div className={css.add} data-add="">
          <Adder blockKey={block.key} config={config} column={column} ids={ids} columns={columns} moves={moves} />
        </div>
      </div>
      {fields.length > 0 && (
        <div className={css.fields} role="group" aria-label={t('answers', { column: name })}>
          {fields.map((field) => <Answer key={field.id} block={block} column={column.id} name={name} field={field} />)}
        </div>
      )}
    </CardZone>
  );
});

function Answer({ block, column, name, field }: { readonly block: BlockPlace; readonly column: Id; readonly name: string; readonly field: ColumnField }): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const text = useBlockState(block.key, (state: BoardState) => state.texts[column]?.[field.id] ?? '');
  return (
    <div className={css.answer}>
      <p aria-hidden="true">{field.label}</p>
      <TextArea
        look="plain"
        label={t('answer', { label: field.label, column: name })}
        hideLabel
        value={text}
        placeholder=" "
        onChange={(next) => run(writeAnswer, { block: block.key, column, field: field.id, text: next })}
      />
    </div>
  );
}

function ColumnName({ blockKey, column }: { readonly blockKey: string; readonly column: Column }): ReactNode {
  const t = texts.useT();
  const run = useRun();
  // An emptied name stays empty while it is written; after that the template's name comes back.
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <TextArea
      look="plain"
      label={t('column')}
      hideLabel
      placeholder={t('newColumn')}
      value={draft ?? column.label}
      onChange={(title) => {
        setDraft(title);
        run(renameColumn, { block: blockKey, id: column.id, title });
      }}
      onCommit={() => setDraft(null)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
    />
  );
}

function ColumnMenu({ blockKey, id, name, index, count }: {
  readonly blockKey: string;
  readonly id: Id;
  readonly name: string;
  readonly index: number;
  readonly count: number;
}): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const place = { block: blockKey, id };
  const remove = (): void => {
    run(removeColumn, { ...place, now: Date.now() });
    toast({ text: t('columnRemoved', { column: name }), action: { label: t('undo'), onAction: () => run(restoreColumn, place) } });
  };
  return (
    <Menu
      size="small"
      label={t('columnActions', { column: name })}
      items={[
        { id: 'left', label: t('moveLeft'), icon: <ArrowLeft />, isDisabled: index === 0, onAction: () => run(moveColumn, { ...place, index: index - 1 }) },
        { id: 'right', label: t('moveRight'), icon: <ArrowRight />, isDisabled: index === count - 1, onAction: () => run(moveColumn, { ...place, index: index + 1 }) },
        { id: 'remove', label: t('removeColumn'), icon: <Trash2 />, isDanger: true, isDisabled: count === 1, onAction: remove },
      ]}
    />
  );
}
