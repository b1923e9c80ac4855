import { type KeyboardEvent, type ReactNode, useMemo } from 'react';
import { type Actor, ACTOR_TYPES, listEntries, type Registry, SECTORS, type Sector, updateActor, useDocument, useRun } from '@/blockkit';
import { ComboField, SectorMark, Select, TextArea, TextField, TokenField } from '@/ui';
import type { ActorField } from './model';
import { texts } from './texts';

interface Props {
  readonly actor: Actor;
  readonly field: ActorField;
  /** In a table the column's title stands above; then the label is for screen readers and names the actor. */
  readonly isInTable?: boolean;
  /** Enter in a field of one line. */
  readonly onEnter?: () => void;
}

const distinct = (actors: Registry<Actor>, valuesOf: (actor: Actor) => readonly string[]): readonly { id: string; label: string }[] =>
  [...new Set(listEntries(actors).flatMap(valuesOf))]
    .filter((text) => text.trim() !== '')
    .sort((a, b) => a.localeCompare(b, 'fi'))
    .map((text) => ({ id: text, label: text }));

function Suggested({ field, actor, label, isInTable = false }: Props & { readonly field: 'group' | 'tags' | 'organisation'; readonly label: string }): ReactNode {
  const run = useRun();
  const actors = useDocument((document) => document.actors);
  const suggestions = useMemo(
    () => distinct(actors, (one) => (field === 'tags' ? one.tags : [one[field], ...(field === 'organisation' && one.type === 'organisation' ? [one.name] : [])])),
    [actors, field],
  );
  const { id } = actor;
  if (field !== 'tags') {
    return <ComboField label={label} hideLabel={isInTable} value={actor[field]} suggestions={suggestions} onChange={(text) => run(updateActor, { id, changes: { [field]: text } })} />;
  }
  const setTags = (tags: readonly string[]): void => run(updateActor, { id, changes: { tags: [...new Set(tags)] } });
  return (
    <TokenField
      label={label}
      hideLabel={isInTable}
      tokens={actor.tags.map((tag) => ({ id: tag, label: tag }))}
      suggestions={suggestions}
      onAdd={(tag) => setTags([...actor.tags, tag])}
      onCreate={(tag) => setTags([...actor.tags, tag])}
      onRemove={(tag) => setTags(actor.tags.filter((one) => one !== tag))}
    />
  );
}

/** One field of an actor, written straight to the workbook. */
export function ActorFieldInput({ actor, field, isInTable = false, onEnter }: Props): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const { id } = actor;
  const label = isInTable ? t('fieldOf', { field: t(field), name: actor.name || t('unnamed') }) : t(field);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !onEnter) return;
    // Or the button that gets the focus would be pressed by the same key.
    event.preventDefault();
    onEnter();
  };
  switch (field) {
    case 'type':
      return (
        <Select
          label={label}
          hideLabel={isInTable}
          options={ACTOR_TYPES.map((type) => ({ id: type, label: t(type) }))}
          value={actor.type}
          onChange={(type) => run(updateActor, { id, changes: { type } })}
        />
      );
    case 'sector':
      return (
        <Select<Sector | 'none'>
          label={label}
          hideLabel={isInTable}
          options={[...SECTORS, 'none' as const].map((sector) => ({
            id: sector, label: t(sector), icon: <SectorMark sector={sector === 'none' ? '' : sector} />,
          }))}
          value={actor.sector === '' ? 'none' : actor.sector}
          onChange={(sector) => run(updateActor, { id, changes: { sector: sector === 'none' ? '' : sector } })}
        />
      );
    case 'group':
    case 'tags':
    case 'organisation':
      return <Suggested actor={actor} field={field} label={label} isInTable={isInTable} />;
    case 'note':
      return <TextArea label={label} hideLabel={isInTable} value={actor.note} onChange={(note) => run(updateActor, { id, changes: { note } })} />;
    default:
      return (
        <TextField
          label={label}
          hideLabel={isInTable}
          value={actor[field]}
          onChange={(text) => run(updateActor, { id, changes: { [field]: text } })}
          onKeyDown={onKeyDown}
        />
      );
  }
}
