import { useMemo } from 'react';
import { ActorsField, type BlockKey, type BlockPlace, type Id, StepList, TextEntryList, useBlockState, useEntryIds, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { TextArea } from '@/ui';
import { editTheme, solutionCommands } from './commands';
import type { ThemesConfig, ThemesState } from './model';
import { texts } from './texts';
import styles from './Themes.module.css';

interface ThemeBodyProps {
  readonly block: BlockPlace;
  readonly id: Id;
  readonly prompts: ThemesConfig['prompts'];
}

/** What a theme holds: goals, then solutions beside the first steps, then who answers for it. */
export function ThemeBody({ block, id, prompts }: ThemeBodyProps) {
  const t = texts.useT();
  return (
    <div className={styles.body}>
      <ThemeText block={block} id={id} field="goals" label={t('goals')} placeholder={prompts?.goals ?? t('goalsPlaceholder')} />
      <div className={styles.triad}>
        <div>
          <h3>{t('solutions')}</h3>
          <Solutions block={block} id={id} prompts={prompts} />
        </div>
        <div>
          <h3>{t('steps')}</h3>
          <StepList block={block} entry={id} />
        </div>
      </div>
      <div className={styles.responsibilities}>
        <h3>{t('responsibilities')}</h3>
        <Owners block={block} id={id} />
        <ThemeText block={block} id={id} field="note" label={t('note')} placeholder={prompts?.note ?? t('notePlaceholder')} />
      </div>
    </div>
  );
}

interface ThemeTextProps {
  readonly block: BlockPlace;
  readonly id: Id;
  readonly field: 'goals' | 'note';
  readonly label: string;
  readonly placeholder: string;
}

function ThemeText({ block, id, field, label, placeholder }: ThemeTextProps) {
  const run = useRun();
  const text = useBlockState<ThemesState, string>(block.key, (state) => state.items[id]?.[field] ?? '');
  return (
    <TextArea
      label={label}
      value={text}
      placeholder={placeholder}
      minRows={2}
      onChange={(next) => run(editTheme, { block: block.key, id, changes: { [field]: next } })}
    />
  );
}

const NOBODY: readonly Id[] = [];

function Owners({ block, id }: { readonly block: BlockPlace; readonly id: Id }) {
  const t = texts.useT();
  const run = useRun();
  const owners = useBlockState<ThemesState, readonly Id[]>(block.key, (state) => state.items[id]?.owners ?? NOBODY);
  return (
    <ActorsField
      label={t('owners')}
      value={owners}
      onChange={(next) => run(editTheme, { block: block.key, id, changes: { owners: next } })}
    />
  );
}

/** A hook that reads one solution of a theme. */
const solutionOf = (key: BlockKey, theme: Id) =>
  function useText(id: Id): string {
    return useBlockState<ThemesState, string>(key, (state) => state.items[theme]?.solutions[id]?.text ?? '');
  };

function Solutions({ block: { key }, id: theme, prompts }: ThemeBodyProps) {
  const t = texts.useT();
  const run = useRun();
  const ids = useEntryIds((document) => (document.answers[key] as ThemesState).items[theme]?.solutions);
  const useText = useMemo(() => solutionOf(key, theme), [key, theme]);
  return (
    <TextEntryList
      label={t('solutions')}
      ids={ids}
      useText={useText}
      addLabel={t('addSolution')}
      placeholder={prompts?.solutions ?? t('solutionsPlaceholder')}
      onAdd={(index, added) => run(solutionCommands.add, { block: key, theme, index, entries: added.map((text) => ({ id: createId(), text })) })}
      onEdit={(id, text) => run(solutionCommands.edit, { block: key, theme, id, changes: { text } })}
      onRemove={(id) => run(solutionCommands.remove, { block: key, theme, id, now: Date.now() })}
      onMove={(id, index) => run(solutionCommands.move, { block: key, theme, id, index })}
    />
  );
}
