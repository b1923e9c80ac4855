import { ArrowLeft, ClipboardCopy, Download, Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button, type ButtonProps, Dialog, ProgressBar, toast, useFocusOnMount } from '@/ui';
import { useDocument } from '@/blockkit';
import { ICON } from '../shared/icon';
import { Notice } from '../shared/Notice';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { goTo } from '../shared/routes';
import { copyToClipboard } from './copyToClipboard';
import styles from './ExportDialog.module.css';
import { FormatDetails } from './FormatDetails';
import { FormatList } from './FormatList';
import { EXPORT_FORMATS } from './formats';
import type { AnyExportFormat, AnyExportPage, ExportResult } from './formats/types';
import { giveFiles } from './giveFiles';
import { NamelessSwitch } from './NamelessSwitch';
import { namelessHref } from './paper/printAddress';
import { PersonalNote } from './PersonalNote';
import { texts } from './texts';
import { useExportChoices } from './useExportChoices';
import { useExportJob } from './useExportJob';
import { useExportSource } from './useExportSource';
import { useIsNarrow } from './useIsNarrow';
import { useHasNames, useNamelessChoice } from './useNameless';

interface ExportDialogProps {
  readonly onClose: () => void;
  /** Id of the format that is chosen at first; default: the one chosen last time. */
  readonly first?: string | undefined;
  readonly formats?: readonly (AnyExportFormat | AnyExportPage)[];
}

/** Everything that a workbook can become outside the app. */
export function ExportDialog({ onClose, first, formats = EXPORT_FORMATS }: ExportDialogProps) {
  const t = texts.useT();
  const workbook = useOpenWorkbook();
  const [isNameless, setNameless] = useNamelessChoice(workbook.id);
  const { source, left } = useExportSource(isNameless);
  const hasNames = useHasNames(useDocument((document) => document));
  const { format, choices, choose, change } = useExportChoices(formats, source, first);
  const { stage, start, cancel } = useExportJob();
  const isNarrow = useIsNarrow();
  const [isOnList, setOnList] = useState(first === undefined);
  /** On a phone one view comes in place of another: the focus goes along. */
  const [hasTurned, setHasTurned] = useState(false);
  /** Buttons change places while the work goes on: the one that stands there gets the focus. */
  const [hasWorked, setHasWorked] = useState(false);

  const lack = format.lack?.(source, choices) ?? null;
  const isResting = stage.kind === 'idle' || stage.kind === 'failed';
  const showsList = !isNarrow || (isOnList && isResting);
  const showsDetails = !isNarrow || !showsList;

  const give = ({ files }: ExportResult) => {
    void giveFiles(files);
    if ('isCopy' in format && !isNameless) workbook.markExported();
    toast({ text: t('saved', { count: files.length, file: files[0]?.name ?? '' }) });
    onClose();
  };
  const run = () => {
    setHasWorked(true);
    if ('href' in format) {
      onClose();
      const href = format.href(source, choices);
      goTo(isNameless ? namelessHref(href) : href);
    } else void start(format, source, choices, give);
  };
  const copy = (): void => {
    if (!('copy' in format) || !format.copy) return;
    // Given as a promise, so that the browser sees that the press asked for it.
    const { type, make } = format.copy;
    copyToClipboard(type(source, choices), () => make(source, choices)).then(() => toast({ text: t('copied') }), (error: unknown) => {
      console.warn(error);
      toast({ text: t('copyFailed') });
    });
  };
  const turn = (toList: boolean): void => {
    setHasTurned(true);
    setOnList(toList);
  };
  const pick = (next: AnyExportFormat | AnyExportPage) => {
    cancel();
    choose(next);
    turn(false);
  };

  return (
    <Dialog
      title={t('title')}
      size="large"
      isOpen
      onClose={onClose}
      actions={
        stage.kind === 'working' ? (
          <HereButton key="stop" hasFocus variant="line" onPress={cancel}>{t('stop')}</HereButton>
        ) : stage.kind === 'missing' ? (
          <>
            <Button variant="quiet" onPress={cancel}>{t('back')}</Button>
            <HereButton key="anyway" hasFocus variant="primary" icon={<Download {...ICON} />} onPress={() => give(stage.result)}>{t('saveAnyway')}</HereButton>
          </>
        ) : (
          <>
            {showsDetails && lack === null && !isNameless && <PersonalNote format={format} source={source} choices={choices} />}
            <Button variant="quiet" onPress={onClose}>{t('cancel')}</Button>
            {showsDetails && 'copy' in format && (
              <Button icon={<ClipboardCopy {...ICON} />} isDisabled={lack !== null} onPress={copy}>{t('copy')}</Button>
            )}
            {showsDetails && (
              <HereButton
                key="make"
                hasFocus={hasWorked}
                variant="primary"
                icon={'href' in format ? <Printer {...ICON} /> : <Download {...ICON} />}
                isDisabled={lack !== null}
                onPress={run}
              >
                {format.action?.(source.language, choices) ?? t('save')}
              </HereButton>
            )}
          </>
        )
      }
    >
      <div className={styles.panes} data-native-undo>
        {showsList && (
          <div className={styles.list}>
            <FormatList formats={formats} chosen={format} onChoose={pick} isWay={isNarrow} hasFocus={hasTurned} isDisabled={!isResting} />
          </div>
        )}
        {showsDetails && (
          <div className={styles.details} key={format.id}>
            {isNarrow && isResting && (
              <div className={styles.back}>
                <HereButton hasFocus={hasTurned} variant="quiet" icon={<ArrowLeft {...ICON} />} onPress={() => turn(true)}>{t('allFormats')}</HereButton>
              </div>
            )}
            {stage.kind === 'failed' && <Notice tone="problem" title={t('failed')}>{t('failedText')} {stage.detail}</Notice>}
            {stage.kind === 'working' ? (
              <ProgressBar label={t('working')} value={stage.share} />
            ) : stage.kind === 'missing' ? (
              <MissingLetters letters={stage.letters} />
            ) : (
              <FormatDetails format={format} source={source} choices={choices} onChange={change} lack={lack}>
                {(hasNames || isNameless) && <NamelessSwitch isNameless={isNameless} onChange={setNameless} left={left} isCopy={'isCopy' in format} />}
              </FormatDetails>
            )}
          </div>
        )}
      </div>
    </Dialog>
  );
}

/** A button that may take the focus when it comes in place of another. */
function HereButton({ hasFocus, ...props }: ButtonProps & { readonly hasFocus: boolean }) {
  const ref = useRef<HTMLButtonElement>(null);
  useFocusOnMount(ref, hasFocus);
  return <Button {...props} buttonRef={ref} />;
}

function MissingLetters({ letters }: { readonly letters: readonly string[] }) {
  const t = texts.useT();
  return (
    <Notice tone="problem" title={t('missingTitle')}>
      <p>{t('missingText')}</p>
      <p className={styles.letters}>{letters.join('  ')}</p>
    </Notice>
  );
}
