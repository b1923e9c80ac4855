import { FileUp } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useDocument } from '@/blockkit';
import { useLanguage } from '@/i18n';
import { Button, ButtonLink, DropZone, FileButton, Loading } from '@/ui';
import { ICON } from '../shared/icon';
import { Notice } from '../shared/Notice';
import { routes } from '../shared/routes';
import { usePageTitle } from '../shared/usePageTitle';
import { chooseFile, type FileProblem, MAX_BYTES } from './chooseFile';
import { FlowBoundary } from './FlowBoundary';
import styles from './ImportView.module.css';
import { IMPORT_KINDS } from './kinds';
import { texts } from './texts';
import type { ImportKind } from './types';

const MEGABYTE = 1024 * 1024;

interface Chosen {
  readonly kind: ImportKind;
  readonly file: File;
  /** Tells one choosing of a file from the next. */
  readonly number: number;
}

const endingsInWords = ({ endings }: ImportKind): string => endings.map((ending) => `.${ending}`).join(', ');

function Problem({ problem }: { readonly problem: FileProblem }) {
  const t = texts.useT();
  const text = ((): string => {
    switch (problem.code) {
      case 'too-big': return t('problem-too-big', { size: Math.ceil(problem.bytes / MEGABYTE), limit: MAX_BYTES / MEGABYTE });
      case 'unknown': return problem.ending ? t('problem-unknown', { ending: problem.ending }) : t('problem-no-ending');
      default: return t(`problem-${problem.code}`);
    }
  })();
  return (
    <Notice
      tone="problem"
      title={problem.name}
      {...(problem.code === 'workbook' && { actions: <ButtonLink href={routes.library}>{t('toShelf')}</ButtonLink> })}
    >
      {text}
    </Notice>
  );
}

/** What can be brought in, said in words, and a place to put a file. */
function Start({ kinds, onFiles }: { readonly kinds: readonly ImportKind[]; readonly onFiles: (files: readonly File[]) => void }) {
  const t = texts.useT();
  const language = useLanguage();
  return (
    <>
      <div className={styles.drop}>
        <FileUp size="2rem" strokeWidth={1.4} aria-hidden />
        <p>{t('dropHere')}</p>
        <FileButton
          label={t('choose')}
          variant="primary"
          accept={kinds.flatMap(({ endings }) => endings.map((ending) => `.${ending}`)).join(',')}
          onFiles={onFiles}
        />
      </div>
      <section className={styles.kinds} aria-labelledby="import-kinds">
        <h2 id="import-kinds">{t('kinds')}</h2>
        <dl>
          {kinds.map((kind) => (
            <div key={kind.id}>
              <dt>
                {kind.label(language)}
                <span>{endingsInWords(kind)}</span>
              </dt>
              <dd>{kind.about(language)}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.shelf}>{t('workbookFile')} <a href={routes.library}>{t('toShelf')}</a></p>
      </section>
    </>
  );
}

/** One page for every file that a workbook takes something from. */
export function ImportView({ kinds = IMPORT_KINDS }: { readonly kinds?: readonly ImportKind[] }) {
  const t = texts.useT();
  const language = useLanguage();
  const name = useDocument((document) => document.meta.name);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<FileProblem | null>(null);
  const [isOne, setOne] = useState(true);
  usePageTitle(t('title'), name);

  const take = (files: readonly File[]): void => {
    const [file] = files;
    if (!file) return;
    setOne(files.length === 1);
    const choice = chooseFile(file, kinds);
    setProblem('problem' in choice ? choice.problem : null);
    // A file that cannot be read does not take away the one at hand.
    if ('kind' in choice) setChosen((last) => ({ ...choice, number: (last?.number ?? 0) + 1 }));
  };
  const close = (): void => {
    setChosen(null);
    setProblem(null);
    setOne(true);
  };

  return (
    <DropZone label={t('drop')} onFiles={take}>
      <main id="main" className={styles.page}>
        <header className={styles.head}>
          <div>
            <h1>{t('title')}</h1>
            <p>{chosen ? <><strong>{chosen.file.name}</strong> · {chosen.kind.label(language)}</> : t('subtitle')}</p>
          </div>
          {chosen && <Button variant="quiet" icon={<FileUp {...ICON} />} onPress={close}>{t('otherFile')}</Button>}
        </header>
        {problem && <Problem problem={problem} />}
        {!isOne && !problem && <Notice tone="note">{t('oneAtATime')}</Notice>}
        {chosen ? (
          <FlowBoundary key={chosen.number} onAgain={close}>
            <Suspense fallback={<Loading />}>
              <chosen.kind.Flow file={chosen.file} onClose={close} />
            </Suspense>
          </FlowBoundary>
        ) : <Start kinds={kinds} onFiles={take} />}
      </main>
    </DropZone>
  );
}
