import { Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, ProgressBar, RadioGroup, toast } from '@/ui';
import { useDocument } from '@/blockkit';
import { downloadBytes } from '@/export';
import { ICON } from '../shared/icon';
import { Notice } from '../shared/Notice';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { goTo, routes } from '../shared/routes';
import { datedFileName, saveCopy } from '../shared/saveCopy';
import { useSections } from '../shared/sections';
import styles from './ExportDialog.module.css';
import { type Choices, FIRST_CHOICES, PdfChoices } from './PdfChoices';
import { personalData } from './personalData';
import { texts } from './texts';
import { type MakePdf, usePdfJob } from './usePdfJob';

const KINDS = ['workbook', 'plan', 'file', 'print'] as const;
type Kind = (typeof KINDS)[number];

const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

interface ExportDialogProps {
  readonly onClose: () => void;
  /** Default: in a worker. */
  readonly makePdf?: MakePdf;
}

/** Everything that a workbook can become outside the app. */
export function ExportDialog({ onClose, makePdf }: ExportDialogProps) {
  const t = texts.useT();
  const workbook = useOpenWorkbook();
  const name = useDocument((document) => document.meta.name);
  const sections = useSections();
  const [kind, setKind] = useState<Kind>('workbook');
  const [choices, setChoices] = useState<Choices>(FIRST_CHOICES);
  const [isCopyFailed, setCopyFailed] = useState(false);
  const { stage, start, cancel } = usePdfJob(makePdf);
  const isWorking = stage.kind === 'working';

  const chosen = sections.filter(({ id, hidden }) => !hidden && !choices.without.has(id)).map(({ id }) => id);
  const isEmpty = kind === 'workbook' && chosen.length === 0 && !choices.includePlan && !choices.includeActors;

  const savePdf = (bytes: Uint8Array) => {
    const file = datedFileName(kind === 'plan' ? t('planFileName', { name }) : name, 'pdf');
    downloadBytes(file, bytes, 'application/pdf');
    toast({ text: t('saved', { file }) });
    onClose();
  };
  const startPdf = () => {
    const { onlyAnswered, includePlan, includeActors, includeContacts } = choices;
    void start({
      kind: kind === 'plan' ? 'plan' : 'workbook', sections: chosen, onlyAnswered, includePlan, includeActors,
      includeContacts: includeActors && includeContacts, today: today(),
    }, savePdf);
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
      goTo(routes.print(workbook.id));
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
      <div className={styles.export} data-native-undo>
        {isWorking ? (
          <ProgressBar label={t('working')} value={stage.share} />
        ) : stage.kind === 'missing' ? (
          <MissingLetters letters={stage.letters} />
        ) : (
          <>
            <RadioGroup
              label={t('what')}
              value={kind}
              onChange={choose}
              options={KINDS.map((id) => ({ id, label: t(`kind-${id}`), description: t(`about-${id}`) }))}
            />
            {kind === 'workbook' && <PdfChoices choices={choices} onChange={setChoices} />}
            {isEmpty && <p className={styles.reason}>{t('nothingChosen')}</p>}
            {kind !== 'print' && <PersonalNote kind={kind} hasContacts={choices.includeActors && choices.includeContacts} />}
            {stage.kind === 'failed' && <Notice tone="problem" title={t('failed')}>{t('failedText')} {stage.detail}</Notice>}
            {isCopyFailed && <Notice tone="problem" title={t('failed')}>{t('failedText')}</Notice>}
          </>
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
