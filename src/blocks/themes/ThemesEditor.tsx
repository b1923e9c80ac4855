import { Plus } from 'lucide-react';
import { useState } from 'react';
import { type BlockFaceProps, type Id, useEntryIds, useGetDocument, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { Button, toast } from '@/ui';
import { addTheme, moveTheme, removeTheme, restoreTheme } from './commands';
import { emptyTheme, isTouched, listThemes, type ThemesConfig, type ThemesState } from './model';
import { texts } from './texts';
import { ThemeCard } from './ThemeCard';
import { ThemeOverview } from './ThemeOverview';
import styles from './Themes.module.css';

/** The DOM id of a theme's element, so that the page and its table of contents can find it. */
const elementId = (id: Id): string => `entry-${id}`;

/** After the next paint: the element may only be on its way. */
const goTo = (id: Id): void => {
  requestAnimationFrame(() => {
    const element = document.getElementById(elementId(id));
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  });
};

export function ThemesEditor({ block, config }: BlockFaceProps<ThemesConfig>) {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();
  const { key } = block;
  const ids = useEntryIds((current) => (current.answers[key] as ThemesState | undefined)?.items);
  const [open, setOpen] = useState<ReadonlySet<Id>>(() => {
    const current = getDocument();
    const views = listThemes(current.answers[key] as ThemesState, current, key);
    const next = views.find(({ theme, steps }) => !isTouched(theme, steps)) ?? views[0];
    return new Set(next ? [next.theme.id] : []);
  });

  const toggle = (id: Id, isOpen: boolean): void =>
    setOpen((before) => new Set(isOpen ? [...before, id] : [...before].filter((one) => one !== id)));

  const add = (): void => {
    const id = createId();
    run(addTheme, { block: key, entries: [emptyTheme(id)] });
    toggle(id, true);
    goTo(id);
  };

  const remove = (id: Id, index: number): void => {
    run(removeTheme, { block: key, id, now: Date.now() });
    toast({ text: t('removed'), action: { label: t('undo'), onAction: () => run(restoreTheme, { block: key, id }) } });
    const neighbour = ids[index + 1] ?? ids[index - 1];
    if (neighbour !== undefined) goTo(neighbour);
  };

  const allOpen = ids.every((id) => open.has(id));
  return (
    <div className={styles.root}>
      {ids.length > 0 && (
        <ThemeOverview
          blockKey={key}
          ids={ids}
          onJump={(id) => {
            toggle(id, true);
            goTo(id);
          }}
        />
      )}
      {ids.length > 1 && (
        <div className={styles.bar}>
          <Button variant="quiet" onPress={() => setOpen(new Set(allOpen ? [] : ids))}>
            {t(allOpen ? 'foldAll' : 'openAll')}
          </Button>
        </div>
      )}
      {ids.length === 0 && <p className={styles.none}>{t('none')}</p>}
      {ids.map((id, index) => (
        <ThemeCard
          key={id}
          elementId={elementId(id)}
          block={block}
          prompts={config.prompts}
          id={id}
          index={index}
          count={ids.length}
          isOpen={open.has(id)}
          onToggle={toggle}
          onMove={(to) => run(moveTheme, { block: key, id, index: to })}
          onRemove={remove}
        />
      ))}
      <div className={styles.add}>
        <Button variant="quiet" icon={<Plus />} onPress={add}>{t('add')}</Button>
      </div>
    </div>
  );
}
