import { Check, ListTree, Merge, Trash2, UserX } from 'lucide-react';
import { Fragment, type KeyboardEvent, memo, type MouseEvent, type ReactNode, useContext, useLayoutEffect, useRef } from 'react';
import { type Actor, type Id, PersonRemovalContext, useDocument } from '@/blockkit';
import { Avatar, IconButton, Menu, SectorMark } from '@/ui';
import { ActorFieldInput } from './ActorFieldInput';
import { type ActorField, fieldText, type RosterColumn } from './model';
import css from './RosterEditor.module.css';
import { texts } from './texts';

const ICON = { size: '1.25rem', strokeWidth: 1.6 };

/** Where the focus goes: a field of the row being edited, or the row's own button when that ends. */
export type RowFocus = ActorField | 'row';

export type ActorDialog = 'details' | 'merge' | 'remove';

interface RowProps {
  readonly id: Id;
  readonly columns: readonly RosterColumn[];
  /** `null`: the row is not touched. */
  readonly focus: RowFocus | null;
  readonly onFocus: (id: Id, focus: RowFocus) => void;
  readonly onDialog: (id: Id, dialog: ActorDialog) => void;
}

type PartProps = Omit<RowProps, 'id'> & { readonly actor: Actor };

function ActorMenu({ actor, name, onDialog }: Pick<PartProps, 'actor' | 'onDialog'> & { readonly name: string }): ReactNode {
  const t = texts.useT();
  const leave = useContext(PersonRemovalContext);
  return (
    <Menu
      size="small"
      label={t('actions', { name })}
      items={[
        { id: 'details', label: t('details'), icon: <ListTree {...ICON} />, onAction: () => onDialog(actor.id, 'details') },
        { id: 'merge', label: t('merge'), icon: <Merge {...ICON} />, onAction: () => onDialog(actor.id, 'merge') },
        { id: 'remove', label: t('remove'), icon: <Trash2 {...ICON} />, isDanger: true, onAction: () => onDialog(actor.id, 'remove') },
        ...(actor.type === 'person' && leave
          ? [{ id: 'leave', label: t('removeForGood'), icon: <UserX {...ICON} />, isDanger: true, onAction: () => leave(actor.id) }]
          : []),
      ]}
    />
  );
}

/** An e-mail address that does not fit breaks after its @. */
const Breakable = ({ text }: { readonly text: string }): ReactNode =>
  text.split(/(?<=@)/).map((part, index) => <Fragment key={index}>{index > 0 && <wbr />}{part}</Fragment>);

function ReadRow({ actor, columns, focus, onFocus, onDialog }: PartProps): ReactNode {
  const t = texts.useT();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (focus === 'row') button.current?.focus();
  }, [focus]);
  const name = actor.name || t('unnamed');
  const editAt = (event: MouseEvent<HTMLElement>): void => {
    const field = (event.target as HTMLElement).closest<HTMLElement>('[data-field]')?.dataset.field;
    if (field !== undefined) onFocus(actor.id, field as ActorField);
  };
  return (
    // A press anywhere edits that field; by keyboard the name's button does it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <tr className={css.row} id={`entry-${actor.id}`} onClick={editAt}>
      <th scope="row" data-field="name">
        <span className={css.name}>
          <Avatar id={actor.id} name={actor.name} size={28} />
          <button ref={button} type="button" className={css.nameButton} aria-label={t('edit', { name })}>{name}</button>
        </span>
      </th>
      {columns.map((field) => {
        const text = fieldText(actor, field, t);
        return (
          <td key={field} data-field={field} data-empty={text === '' || undefined}>
            {text !== '' && <span className={css.cellLabel} aria-hidden="true">{t(field)}</span>}
            {field === 'sector' && text !== '' ? <span className={css.sector}><SectorMark sector={actor.sector} />{text}</span> : <Breakable text={text} />}
          </td>
        );
      })}
      <td className={css.menu}><ActorMenu actor={actor} name={name} onDialog={onDialog} /></td>
    </tr>
  );
}

function EditRow({ actor, columns, focus, onFocus }: PartProps): ReactNode {
  const t = texts.useT();
  const row = useRef<HTMLTableRowElement>(null);
  useLayoutEffect(() => {
    const cells = [...(row.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
    const cell = cells.find((one) => one.dataset.field === focus);
    cell?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [focus]);
  const end = (): void => onFocus(actor.id, 'row');
  const onKeyDown = (event: KeyboardEvent): void => {
    // Esc in an open list of suggestions closes that list only.
    if (event.key === 'Escape' && !event.defaultPrevented && row.current?.contains(event.target as Node)) end();
  };
  const cell = (field: ActorField): ReactNode => (
    <>
      <span className={css.cellLabel} aria-hidden="true">{t(field)}</span>
      <ActorFieldInput actor={actor} field={field} isInTable onEnter={end} />
    </>
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc comes up from the fields.
    <tr ref={row} className={css.editRow} id={`entry-${actor.id}`} onKeyDown={onKeyDown}>
      <th scope="row" data-field="name">{cell('name')}</th>
      {columns.map((field) => <td key={field} data-field={field}>{cell(field)}</td>)}
      <td className={css.menu}><IconButton size="small" label={t('done')} icon={<Check {...ICON} />} onPress={end} /></td>
    </tr>
  );
}

/** One actor. Listens to that actor alone. */
export const ActorRow = memo(function ActorRow({ id, focus, ...rest }: RowProps): ReactNode {
  const actor = useDocument((document) => document.actors[id]);
  if (!actor || actor.del !== undefined) return null;
  const Part = focus === null || focus === 'row' ? ReadRow : EditRow;
  return <Part actor={actor} focus={focus} {...rest} />;
});
