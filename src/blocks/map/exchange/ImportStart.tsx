import { Upload } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { decodeText } from '@/lib/decodeText';
import { Button, DropZone, FileButton, ProgressBar, TextArea } from '@/ui';
import css from './ImportDialog.module.css';
import { MAX_CHARACTERS, type ReadProblem } from './problems';
import { texts } from './texts';

interface Props {
  readonly problem: ReadProblem | null;
  readonly onText: (text: string) => void;
  readonly onProblem: (problem: ReadProblem) => void;
}

/** Somewhere to put a network: a field to paste in, a file to choose or drop. */
export function ImportStart({ problem, onText, onProblem }: Props): ReactNode {
  const t = texts.useT();
  const [text, setText] = useState('');
  const [fileRead, setFileRead] = useState('');
  const readFile = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    if (file.size > MAX_CHARACTERS) return onProblem({ code: 'too-big', limit: `${MAX_CHARACTERS / 1_000_000} MB` });
    setFileRead(file.name);
    try {
      onText(decodeText(new Uint8Array(await file.arrayBuffer())));
    } finally {
      setFileRead('');
    }
  };
  return (
    <DropZone label={t('importDrop')} onFiles={(files) => void readFile(files)}>
      <div className={css.start}>
        <p>{t('importIntro')}</p>
        {problem && <p role="alert" className={css.failure}>{problemText(problem, t)}</p>}
        <TextArea label={t('importPaste')} description={t('importHelp')} placeholder={t('importPlaceholder')} minRows={6} value={text} onChange={setText} />
        <div className={css.ways}>
          <Button variant="primary" isDisabled={text.trim() === ''} onPress={() => onText(text)}>{t('importRead')}</Button>
          <FileButton
            label={t('importFile')}
            accept=".csv,.tsv,.txt,.gexf,.graphml,.xml,text/csv"
            icon={<Upload size={20} strokeWidth={1.6} />}
            onFiles={(files) => void readFile(files)}
          />
        </div>
        {fileRead !== '' && <ProgressBar label={t('reading', { name: fileRead })} value={null} />}
      </div>
    </DropZone>
  );
}

function problemText(problem: ReadProblem, t: ReturnType<typeof texts.useT>): string {
  switch (problem.code) {
    case 'too-big': return t('failTooBig', { limit: problem.limit });
    case 'not-xml': return t('failNotXml', { line: problem.line });
    case 'not-graph': return t('failNotGraph', { root: problem.root });
    case 'no-nodes': return t('failNoNodes');
  }
}
