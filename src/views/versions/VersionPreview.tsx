import { ArrowLeft, RotateCcw } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useDocument } from '@/blockkit';
import type { VersionRecord, WorkbookDocument } from '@/document';
import { useLanguage } from '@/i18n';
import { Button, toast } from '@/ui';
import { useServices } from '../services';
import { ICON } from '../shared/icon';
import { Notice } from '../shared/Notice';
import { useLocalTemplate, useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { useSections } from '../shared/sections';
import { compareDocuments, type PartDifference } from './compareDocuments';
import { texts } from './texts';
import styles from './VersionsDialog.module.css';

/** Lines shown of one part; the rest are counted. */
const MAX_LINES = 6;

type Loaded = { readonly status: 'loading' | 'failed' } | { readonly status: 'ready'; readonly document: WorkbookDocument };

function Lines({ lines, mark, sign }: { lines: readonly string[]; mark: string; sign: string }) {
  const t = texts.useT();
  if (lines.length === 0) return null;
  return (
    <div className={styles.lines}>
      <h4>{mark}</h4>
      <ul data-sign={sign}>
        {lines.slice(0, MAX_LINES).map((line, index) => <li key={`${index}:${line}`}>{line}</li>)}
      </ul>
      {lines.length > MAX_LINES && <p>{t('more', { count: lines.length - MAX_LINES })}</p>}
    </div>
  );
}

function Part({ difference }: { difference: PartDifference }) {
  const t = texts.useT();
  const sections = useSections();
  const { part, onlyThen, onlyNow } = difference;
  const section = sections.find(({ id }) => id === part);
  const counts = [onlyThen.length > 0 && t('then', { count: onlyThen.length }), onlyNow.length > 0 && t('now', { count: onlyNow.length })];
  return (
    <details className={styles.part}>
      <summary>
        <b>{section ? section.section.title : t(part === 'actors' ? 'actors' : 'cover')}</b>
        <span>{counts.filter(Boolean).join(', ')}</span>
      </summary>
      <Lines lines={onlyThen} mark={t('thenMark')} sign="then" />
      <Lines lines={onlyNow} mark={t('nowMark')} sign="now" />
    </details>
  );
}

function Differences({ then }: { then: WorkbookDocument }) {
  const t = texts.useT();
  const language = useLanguage();
  const template = useLocalTemplate();
  const { blockSpec } = useServices();
  const now = useDocument((document) => document);
  const differences = useMemo(
    () => compareDocuments(then, now, template, blockSpec, language),
    [then, now, template, blockSpec, language],
  );
  if (differences.length === 0) return <p>{t('same')}</p>;
  return <div>{differences.map((difference) => <Part key={difference.part} difference={difference} />)}</div>;
}

interface VersionPreviewProps {
  readonly version: VersionRecord;
  readonly name: string;
  readonly when: string;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** What is otherwise in one version, and the way back to it. */
export function VersionPreview({ version, name, when, onBack, onClose }: VersionPreviewProps) {
  const t = texts.useT();
  const { versions, store } = useOpenWorkbook();
  const [loaded, setLoaded] = useState<Loaded>({ status: 'loading' });
  const [isFailed, setFailed] = useState(false);

  useEffect(() => {
    let isGone = false;
    const show = (next: Loaded): void => {
      if (!isGone) setLoaded(next);
    };
    versions.load(version.id).then(
      (document) => show({ status: 'ready', document }),
      () => show({ status: 'failed' }),
    );
    return () => {
      isGone = true;
    };
  }, [versions, version.id]);

  const restore = async (): Promise<void> => {
    try {
      await versions.restore(version.id);
    } catch {
      setFailed(true);
      return;
    }
    toast({ text: t('restored', { name }), action: { label: t('undo'), onAction: () => store.undo() } });
    onClose();
  };

  return (
    <>
      <div>
        <Button variant="quiet" icon={<ArrowLeft {...ICON} />} onPress={onBack} autoFocus>{t('back')}</Button>
      </div>
      <header>
        <h3 className={styles.previewName}>{name}</h3>
        <p className={styles.when}>{when}</p>
      </header>
      {loaded.status === 'loading' && <p role="status">{t('loading')}</p>}
      {loaded.status === 'failed' && <Notice tone="problem">{t('loadFailed')}</Notice>}
      {loaded.status === 'ready' && <Differences then={loaded.document} />}
      {isFailed && <Notice tone="problem">{t('restoreFailed')}</Notice>}
      {loaded.status === 'ready' && (
        <div className={styles.restore}>
          <p>{t('restoreNote')}</p>
          <Button variant="primary" icon={<RotateCcw {...ICON} />} onPress={() => void restore()}>{t('restore')}</Button>
        </div>
      )}
    </>
  );
}
