import { History, Trash2 } from 'lucide-react';
import { type FormEvent, useCallback, useEffect, useState } from 'react';
import type { VersionRecord } from '@/document';
import { formatDay, formatTime, useLanguage } from '@/i18n';
import { announce, Button, ConfirmDialog, Dialog, EmptyState, IconButton, TextField } from '@/ui';
import { ICON } from '../shared/icon';
import { Notice } from '../shared/Notice';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { texts } from './texts';
import { VersionPreview } from './VersionPreview';
import styles from './VersionsDialog.module.css';

type Versions = { readonly status: 'loading' | 'failed' } | { readonly status: 'ready'; readonly list: readonly VersionRecord[] };

/** Names and times of versions in words. */
function useVersionWords(): { nameOf: (version: VersionRecord) => string; whenOf: (version: VersionRecord) => string } {
  const t = texts.useT();
  const language = useLanguage();
  return {
    nameOf: ({ name, reason }) => name.trim() || t(`reason-${reason}`),
    whenOf: ({ created }) => t('when', { day: formatDay(created, language), time: formatTime(created, language) }),
  };
}

function SaveForm({ onSaved }: { onSaved: () => void }) {
  const t = texts.useT();
  const { versions } = useOpenWorkbook();
  const [name, setName] = useState('');
  const [isFailed, setFailed] = useState(false);
  const save = async (): Promise<void> => {
    try {
      await versions.save(name.trim());
    } catch {
      setFailed(true);
      return;
    }
    setFailed(false);
    announce(t('saved', { name: name.trim() }));
    setName('');
    onSaved();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') void save();
  };
  return (
    <form className={styles.form} onSubmit={submit} data-native-undo>
      <TextField label={t('nameLabel')} placeholder={t('namePlaceholder')} value={name} onChange={setName} error={isFailed ? t('saveFailed') : undefined} />
      <Button type="submit" variant="primary" isDisabled={name.trim() === ''}>{t('save')}</Button>
    </form>
  );
}

interface ListProps {
  readonly versions: readonly VersionRecord[];
  readonly onLook: (version: VersionRecord) => void;
  readonly onRemove: (version: VersionRecord) => void;
}

function VersionList({ versions, onLook, onRemove }: ListProps) {
  const t = texts.useT();
  const { nameOf, whenOf } = useVersionWords();
  return (
    <ul className={styles.list} aria-label={t('list')}>
      {versions.map((version) => (
        <li key={version.id}>
          <div className={styles.words}>
            <b data-named={version.name.trim() !== ''}>{nameOf(version)}</b>
            <span className={styles.when}>
              {whenOf(version)}
              {version.name.trim() !== '' && version.reason !== 'named' && ` · ${t(`reason-${version.reason}`)}`}
            </span>
          </div>
          <Button icon={<History {...ICON} />} onPress={() => onLook(version)} aria-label={t('lookAt', { name: `${nameOf(version)}, ${whenOf(version)}` })}>
            {t('look')}
          </Button>
          <IconButton label={t('removeOf', { name: `${nameOf(version)}, ${whenOf(version)}` })} icon={<Trash2 {...ICON} />} onPress={() => onRemove(version)} />
        </li>
      ))}
    </ul>
  );
}

/** Earlier versions of the workbook: name this one, look at one, go back to one. */
export function VersionsDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const t = texts.useT();
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={onClose}>
      <VersionsContent onClose={onClose} />
    </Dialog>
  );
}

function VersionsContent({ onClose }: { onClose: () => void }) {
  const t = texts.useT();
  const { versions } = useOpenWorkbook();
  const { nameOf, whenOf } = useVersionWords();
  const [loaded, setLoaded] = useState<Versions>({ status: 'loading' });
  const [looked, setLooked] = useState<VersionRecord | null>(null);
  const [removing, setRemoving] = useState<VersionRecord | null>(null);
  const [isFailed, setFailed] = useState(false);


  const refresh = useCallback((): void => {
    versions.list().then(
      (list) => setLoaded({ status: 'ready', list: list.toSorted((one, other) => other.created - one.created) }),
      () => setLoaded({ status: 'failed' }),
    );
  }, [versions]);

  useEffect(refresh, [refresh]);

  const remove = async (version: VersionRecord): Promise<void> => {
    try {
      await versions.remove(version.id);
      setFailed(false);
    } catch {
      setFailed(true);
    }
    refresh();
  };

  if (looked) {
    return <VersionPreview version={looked} name={nameOf(looked)} when={whenOf(looked)} onBack={() => setLooked(null)} onClose={onClose} />;
  }
  return (
    <>
      <p>{t('intro')}</p>
      <SaveForm onSaved={refresh} />
      {isFailed && <Notice tone="problem">{t('removeFailed')}</Notice>}
      {loaded.status === 'loading' && <p role="status">{t('loading')}</p>}
      {loaded.status === 'failed' && <Notice tone="problem">{t('failed')}</Notice>}
      {loaded.status === 'ready' && loaded.list.length === 0 && <EmptyState text={t('empty')} />}
      {loaded.status === 'ready' && loaded.list.length > 0 && (
        <VersionList versions={loaded.list} onLook={setLooked} onRemove={setRemoving} />
      )}
      <ConfirmDialog
        title={t('removeTitle')}
        text={t('removeText', { name: removing ? nameOf(removing) : '' })}
        confirmLabel={t('remove')}
        isDanger
        isOpen={removing !== null}
        onConfirm={() => removing && void remove(removing)}
        onClose={() => setRemoving(null)}
      />
    </>
  );
}
