import { Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, ProgressBar, RadioGroup, toast } from '@/ui';
import { useDocument } from '@/blockkit';
import { downloadBytes } from '@/export';
import { ICON } from '../shared/icon';
import { Notice } from '../shared/Notice';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { goTo } from '../shared/routes';
import { datedFileName, saveCopy } from '../shared/saveCopy';
import { useSections } from '../shared/sections';
import { type Choices, FIRST_CHOICES } from './choices';
import styles from './ExportDialog.module.css';
import { HiddenNote } from './HiddenNote';
import { PdfChoices } from './PdfChoices';
import { personalData } from './personalData';
import { pdfOptions, printHref } from './printAddress';
import { texts } from './texts';
import { type MakePdf, usePdfJob } from './usePdfJob';

const KINDS = ['workbook', 'plan', 'file', 'print'] as const;
type Kind = (typeof KINDS)[number];

interface ExportDialogProps {
  readonly onClose: () => void;
  /** What is chosen at first. */
  readonly first?: 'workbook' | 'plan';
  /** Default: in a worker. */
  readonly makePdf?: MakePdf;
}

/** Everything that a workbook can become outside the app. */
export function ExportDialog({ onClose, first = 'workbook', makePdf }: ExportDialogProps) {
  const t = texts.useT();
  const workbook = useOpenWorkbook();
  const name = useDocument((document) => document.meta.name);
  const sections = useSections();
  const [kind, setKind] = useState<Kind>(first);
  const [choices, setChoices] = useState<Choices>(FIRST_CHOICES);
  const [isCopyFailed, setCopyFailed] = useState(false);
  const { stage, start, cancel } = usePdfJob(makePdf);
  const isWorking = stage.kind === 'working';

  const isOnPaper = kind === 'workbook' || kind === 'print';
  const isEmpty = isOnPaper && !choices.includePlan && !choices.includeActors
    && sections.every(({ id, hidden }) => hidden || choices.without.has(id));

  const savePdf = (bytes: Uint8Array) => {
    const file = datedFileName(kind === 'plan' ? t('planFileName', { name }) : name, 'pdf');
    downloadBytes(file, bytes, 'application/pdf');
    toast({ text: t('saved', { file }) });
    onClose();
  };
  const startPdf = () => {
    void start({ ...pdfOptions(choices, sections), kind: kind === 'plan' ? 'plan' : 'workbook' }, savePdf);
  };
  const saveFile = async () => {
    try {
      await saveCopy(workbook);
      toast({ text: t('fileSaved') });
      onClose();
    } catch (error) {
      console.error(error);
      setCopyFailed(true);
    }
  };
  const run = () => {
    if (kind === 'file') void saveFile();
    else if (kind === 'print') {
      onClose();
      goTo(printHref(workbook.id, choices));
    } else startPdf();
  };
  const choose = (next: Kind) => {
    cancel();
    setCopyFailed(false);
    setKind(next);
  };

  return (
    <Dialog
      title={t('title')}
      size={isWorking || stage.kind === 'missing' ? 'medium' : 'large'}
      isOpen
      onClose={onClose}
      actions={
        isWorking ? (
          <Button variant="line" onPress={cancel}>{t('stop')}</Button>
        ) : stage.kind === 'missing' ? (
          <>
            <Button variant="quiet" onPress={cancel}>{t('back')}</Button>
            <Button variant="primary" icon={<Download {...ICON} />} onPress={() => savePdf(stage.bytes)}>{t('saveAnyway')}</Button>
          </>
        ) : (
          <>
            <Button variant="quiet" onPress={onClose}>{t('cancel')}</Button>
            <Button variant="primary" icon={kind === 'print' ? <Printer {...ICON} /> : <Download {...ICON} />} isDisabled={isEmpty} onPress={run}>
              {t(`do-${kind}`)}
            </Button>
          </>
        )
      }
    >
      <div data-native-undo>
        {isWorking ? (
          <ProgressBar label={t('working')} value={stage.share} />
        ) : stage.kind === 'missing' ? (
          <MissingLetters letters={stage.letters} />
        ) : (
          <div className={styles.columns}>
            <RadioGroup
              label={t('what')}
              value={kind}
              onChange={choose}
              options={KINDS.map((id) => ({ id, label: t(`kind-${id}`), description: t(`about-${id}`) }))}
            />
            <div className={styles.side}>
              {isOnPaper && <PdfChoices choices={choices} onChange={setChoices} />}
              {isEmpty && <p className={styles.reason}>{t('nothingChosen')}</p>}
              {kind !== 'plan' && <HiddenNote kind={kind} choices={choices} />}
              {kind !== 'print' && <PersonalNote kind={kind} hasContacts={choices.includeActors && choices.includeContacts} />}
              {stage.kind === 'failed' && <Notice tone="problem" title={t('failed')}>{t('failedText')} {stage.detail}</Notice>}
              {isCopyFailed && <Notice tone="problem" title={t('failed')}>{t('failedText')}</Notice>}
            </div>
          </div>
        )}
      </div>
    </Dialog>
  );
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

interface PersonalNoteProps {
  readonly kind: Exclude<Kind, 'print'>;
  readonly hasContacts: boolean;
}

/** Says it when a file will hold personal data. */
function PersonalNote({ kind, hasContacts }: PersonalNoteProps) {
  const t = texts.useT();
  const document = useDocument((whole) => whole);
  const { people, contacts } = personalData(document, kind, hasContacts);
  if (people === 0 && contacts === 0) return null;
  return (
    <Notice tone="note" title={t('personalTitle')}>
      {[people > 0 && t('people', { count: people }), contacts > 0 && t('contacts', { count: contacts }), t('personalAdvice')].filter(Boolean).join(' ')}
    </Notice>
  );
}
