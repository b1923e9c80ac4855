import { Bookmark, Check, Pencil, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { createId } from '@/lib/createId';
import { announce, Button, IconButton, Popover, TextField, toast } from '@/ui';
import { ICON } from '../shared/icon';
import styles from './SavedViews.module.css';
import { texts } from './texts';
import { type SavedView, useSavedViews } from './useSavedViews';

const onEnter = (act: () => void) => (event: KeyboardEvent): void => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  act();
};

interface SavedRowProps {
  readonly view: SavedView;
  readonly isCurrent: boolean;
  readonly onApply: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

function SavedRow({ view, isCurrent, onApply, onRename, onRemove }: SavedRowProps) {
  const t = texts.useT();
  const [draft, setDraft] = useState<string | null>(null);
  const { name } = view;
  const done = (): void => {
    if (draft !== null && draft.trim() !== '') onRename(draft.trim());
    setDraft(null);
  };
  return (
    <li>
      {draft === null ? (
        <>
          <Button variant="quiet" icon={isCurrent ? <Check {...ICON} /> : undefined} aria-label={isCurrent ? t('viewInUse', { name }) : name} onPress={onApply}>{name}</Button>
          <IconButton size="small" label={t('renameView', { name })} icon={<Pencil />} onPress={() => setDraft(name)} />
          <IconButton size="small" label={t('removeView', { name })} icon={<Trash2 />} onPress={onRemove} />
        </>
      ) : (
        <>
          <TextField label={t('viewName')} hideLabel autoFocus value={draft} onChange={setDraft} onKeyDown={onEnter(done)} />
          <Button onPress={done}>{t('save')}</Button>
        </>
      )}
    </li>
  );
}

interface SavedViewsProps {
  readonly workbookId: string;
  /** The look that is on now. */
  readonly query: string;
  readonly onApply: (query: string) => void;
}

/** Looks at the plan that have been given a name: to choose, name anew and take away. */
export function SavedViews({ workbookId, query, onApply }: SavedViewsProps) {
  const t = texts.useT();
  const [views, change] = useSavedViews(workbookId);
  const [name, setName] = useState('');

  const save = (): void => {
    const said = name.trim();
    if (said === '') return;
    change((known) => [...known, { id: createId(), name: said, query }]);
    setName('');
    announce(t('viewSaved', { name: said }));
  };
  const remove = (view: SavedView, index: number): void => {
    change((known) => known.filter(({ id }) => id !== view.id));
    toast({
      text: t('viewRemoved', { name: view.name }),
      action: { label: t('undo'), onAction: () => change((known) => known.toSpliced(index, 0, view)) },
    });
  };

  return (
    <Popover label={t('savedViews')} trigger={<Button variant="quiet" icon={<Bookmark {...ICON} />}>{t('savedViews')}</Button>}>
      {(close) => (
        <div className={styles.views}>
          {views.length === 0 ? <p>{t('noViews')}</p> : (
            <ul>
              {views.map((view, index) => (
                <SavedRow
                  key={view.id}
                  view={view}
                  isCurrent={view.query === query}
                  onApply={() => {
                    onApply(view.query);
                    announce(t('viewShown', { name: view.name }));
                    close();
                  }}
                  onRename={(renamed) => change((known) => known.map((one) => (one.id === view.id ? { ...one, name: renamed } : one)))}
                  onRemove={() => remove(view, index)}
                />
              ))}
            </ul>
          )}
          <div className={styles.add}>
            <TextField label={t('nameThisView')} value={name} onChange={setName} onKeyDown={onEnter(save)} maxLength={80} />
            <Button isDisabled={name.trim() === ''} onPress={save}>{t('save')}</Button>
          </div>
        </div>
      )}
    </Popover>
  );
}
