import { Upload } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { type ActorType, ACTOR_TYPES, listEntries, useGetDocument, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { parseCsv } from '@/lib/csv';
import { decodeText } from '@/lib/decodeText';
import { Button, Checkbox, Dialog, DropZone, FileButton, Select, TextArea, toast } from '@/ui';
import { completeActor, importActors } from './commands';
import css from './dialogs.module.css';
import { ImportRows } from './ImportRows';
import { type Decision, findCandidates, guessFields, hasTitles, IMPORT_FIELDS, type ImportField, planImport } from './readRows';
import { texts } from './texts';

type Rows = readonly (readonly string[])[];

/** Somewhere to put the rows: a field to paste in, a file to choose or drop. */
function ImportStart({ onRows }: { readonly onRows: (rows: Rows) => void }): ReactNode {
  const t = texts.useT();
  const [text, setText] = useState('');
  const take = (content: string): void => {
    const rows = parseCsv(content);
    if (rows.length > 0) onRows(rows);
  };
  const readFile = async ([file]: readonly File[]): Promise<void> => {
    if (file) take(decodeText(new Uint8Array(await file.arrayBuffer())));
  };
  return (
    <DropZone label={t('importDrop')} onFiles={(files) => void readFile(files)}>
      <div className={css.importStart}>
        <TextArea
          label={t('importPaste')}
          description={t('importHelp')}
          placeholder={t('importPlaceholder')}
          minRows={5}
          value={text}
          onChange={(next) => {
            setText(next);
            take(next);
          }}
        />
        <FileButton label={t('importFile')} accept=".csv,.tsv,.txt,text/csv" icon={<Upload size="1.25rem" strokeWidth={1.6} />} onFiles={(files) => void readFile(files)} />
      </div>
    </DropZone>
  );
}

interface Reading {
  readonly rows: Rows;
  readonly isTitled: boolean;
  readonly fields: readonly ImportField[];
}

const readAs = (rows: Rows, isTitled: boolean): Reading => ({ rows, isTitled, fields: guessFields(rows, isTitled) });

/** Brings actors in from pasted rows or a file, after a look at who is here already. */
export function ImportDialog({ pasted, onClose }: { readonly pasted: Rows | null; readonly onClose: () => void }): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();
  const [reading, setReading] = useState<Reading | null>(() => pasted && readAs(pasted, hasTitles(pasted)));
  const [type, setType] = useState<ActorType>('person');
  const [chosen, setChosen] = useState<ReadonlyMap<number, Decision>>(new Map());

  const candidates = useMemo(
    () => (reading ? findCandidates(reading.isTitled ? reading.rows.slice(1) : reading.rows, reading.fields, listEntries(getDocument().actors), type) : []),
    [reading, type, getDocument],
  );
  const decisions = candidates.map(({ decision }, index) => chosen.get(index) ?? decision);
  const count = (decision: Decision): number => decisions.filter((one) => one === decision).length;
  const wanted = count('add') + count('merge');

  const change = (next: Reading | null): void => {
    setReading(next);
    setChosen(new Map());
  };
  const bringIn = (): void => {
    const { added, merged } = planImport(candidates, decisions, createId);
    run(importActors, { added, updated: merged.map(({ actor, extra }) => ({ id: actor.id, changes: completeActor(actor, extra) })) });
    toast({ text: t('imported', { added: added.length, merged: merged.length }) });
    onClose();
  };

  if (!reading) {
    return (
      <Dialog title={t('importTitle')} isOpen onClose={onClose}>
        <ImportStart onRows={(rows) => change(readAs(rows, hasTitles(rows)))} />
      </Dialog>
    );
  }
  const columnName = (index: number): string =>
    (reading.isTitled && reading.rows[0]?.[index]) || t('importColumn', { number: index + 1 });
  return (
    <Dialog
      title={t('importTitle')}
      isOpen
      onClose={onClose}
      size="large"
      actions={
        <>
          <Button variant="quiet" onPress={() => change(null)}>{t('importBack')}</Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" onPress={bringIn} isDisabled={wanted === 0}>{t('importDo', { count: wanted })}</Button>
        </>
      }
    >
      <section>
        <h3 className={css.title}>{t('importColumns')}</h3>
        <div className={css.options}>
          <Checkbox label={t('importTitled')} isSelected={reading.isTitled} onChange={(isTitled) => change(readAs(reading.rows, isTitled))} />
          <Select
            label={t('importType')}
            options={ACTOR_TYPES.map((id) => ({ id, label: t(id) }))}
            value={type}
            onChange={setType}
          />
        </div>
        <div className={css.columns}>
          {reading.fields.map((field, index) => (
            <Select
              // Columns have no identity but their place.
              key={index}
              label={columnName(index)}
              options={IMPORT_FIELDS.map((id) => ({ id, label: t(id) }))}
              value={field}
              onChange={(next) => change({ ...reading, fields: reading.fields.map((one, at) => (at === index ? next : one)) })}
            />
          ))}
        </div>
      </section>
      <section>
        <h3 className={css.title}>{t('importRows')}</h3>
        {candidates.length === 0
          ? <p>{t('importEmpty')}</p>
          : <ImportRows candidates={candidates} decisions={decisions} onDecide={(index, decision) => setChosen(new Map(chosen).set(index, decision))} />}
      </section>
      <p aria-live="polite" data-tabular="">{t('summary', { added: count('add'), merged: count('merge'), skipped: count('skip') })}</p>
    </Dialog>
  );
}
