import { createId } from '@/lib/createId';
import { type Actor, addActor, type Id, listEntries } from '@/document';
import { Avatar, TokenField } from '@/ui';
import { useDocument, useRun } from '../WorkbookContext';
import { texts } from './texts';

export interface ActorsFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: readonly Id[];
  readonly onChange: (ids: readonly Id[]) => void;
  readonly placeholder?: string;
  readonly description?: string;
  readonly look?: 'box' | 'plain';
}

const named = (actors: readonly Actor[]): readonly Actor[] => actors.filter(({ name }) => name.trim() !== '');

/** Picks actors of the workbook and makes new ones on the spot. */
export function ActorsField({ value, onChange, placeholder, look = 'box', ...frame }: ActorsFieldProps) {
  const t = texts.useT();
  const run = useRun();
  const actors = useDocument((document) => listEntries(document.actors));
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const picked = value.flatMap((id) => byId.get(id) ?? []);

  const create = (name: string): void => {
    const id = createId();
    run(addActor, { id, name, type: 'person' });
    onChange([...value, id]);
  };

  return (
    <TokenField
      {...frame}
      look={look}
      tokens={picked.map(({ id, name }) => ({ id, label: name || t('unnamedActor'), icon: <Avatar id={id} name={name} size={look === 'plain' ? 28 : 24} /> }))}
      suggestions={named(actors).map(({ id, name, organisation }) => ({ id, label: name, detail: organisation, icon: <Avatar id={id} name={name} size={24} /> }))}
      onAdd={(id) => onChange([...value.filter((one) => byId.has(one)), id])}
      onRemove={(id) => onChange(value.filter((one) => one !== id))}
      onCreate={create}
      placeholder={placeholder ?? t('actorsPlaceholder')}
    />
  );
}
