import { useEffect, useState } from 'react';
import { Button, Dialog, Disclosure, ProgressBar } from '@/ui';
import type { FileProblem } from '../services';
import styles from './FileDialogs.module.css';
import { texts } from './texts';
import type { FileOpening } from './useFileOpening';

/** All that may be shown or asked while a file is being opened. */
export function FileDialogs({ opening: { stage } }: { readonly opening: FileOpening }) {
  switch (stage.kind) {
    case 'idle':
      return null;
    case 'reading':
      return <Reading name={stage.name} />;
    case 'problem':
      return <ProblemDialog name={stage.name} problem={stage.problem} onClose={stage.answer} />;
    case 'warnings':
      return <WarningsDialog name={stage.name} warnings={stage.warnings} onClose={stage.answer} />;
    case 'exists':
      return <ExistsDialog name={stage.name} gone={stage.gone} onAnswer={stage.answer} />;
  }
}

/** Shown only when the reading has taken half a second. */
function Reading({ name }: { readonly name: string }) {
  const t = texts.useT();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 500);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow) return null;
  return (
    <div className={styles.reading}>
      <ProgressBar label={t('reading', { name })} value={null} />
    </div>
  );
}

function ProblemDialog({ name, problem, onClose }: { readonly name: string; readonly problem: FileProblem; readonly onClose: () => void }) {
  const t = texts.useT();
  return (
    <Dialog
      title={t('problemTitle', { name })}
      isOpen
      onClose={onClose}
      actions={<Button variant="primary" onPress={onClose}>{t('close')}</Button>}
    >
      <div className={styles.words}>
        <p>{t(`problem-${problem.code}`)}</p>
        <p>{t(`remedy-${problem.code}`)}</p>
        <p>{t('nothingChanged')}</p>
        {problem.detail !== undefined && (
          <Disclosure title={t('details')}>
            <pre>{problem.detail}</pre>
          </Disclosure>
        )}
      </div>
    </Dialog>
  );
}

function WarningsDialog({ name, warnings, onClose }: { readonly name: string; readonly warnings: readonly string[]; readonly onClose: () => void }) {
  const t = texts.useT();
  return (
    <Dialog
      title={t('warningsTitle', { name })}
      isOpen
      onClose={onClose}
      actions={<Button variant="primary" onPress={onClose}>{t('goOn')}</Button>}
    >
      <div className={styles.words}>
        <p>{t('warningsText')}</p>
        <ul>{warnings.map((warning, index) => <li key={index}>{warning}</li>)}</ul>
      </div>
    </Dialog>
  );
}

function ExistsDialog({ name, gone, onAnswer }: { readonly name: string; readonly gone: number; readonly onAnswer: (choice: 'merge' | 'keepBoth' | 'cancel') => void }) {
  const t = texts.useT();
  return (
    <Dialog
      title={t('existsTitle')}
      isOpen
      onClose={() => onAnswer('cancel')}
      actions={
        <>
          <Button variant="quiet" onPress={() => onAnswer('cancel')}>{t('cancel')}</Button>
          <Button variant="line" onPress={() => onAnswer('keepBoth')}>{t('keepBoth')}</Button>
          <Button variant="primary" onPress={() => onAnswer('merge')}>{t('merge')}</Button>
        </>
      }
    >
      <div className={styles.words}>
        <p>{t('existsText', { name })}</p>
        <p>{t('existsMerge')}</p>
        <p>{t('existsKeepBoth')}</p>
        {gone > 0 && <p>{t('existsGone', { count: gone })}</p>}
      </div>
    </Dialog>
  );
}
