import { type ReactNode, useMemo, useState } from 'react';
import { type BlockKey, type Id, type Strength, useGetDocument, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { Button, Checkbox, Dialog, Segmented, toast } from '@/ui';
import { linksOf, type MapConfig, type MapState, placesByActor } from '../model';
import { decide, importNetwork } from './commands';
import css from './ImportDialog.module.css';
import { ImportPreview } from './ImportPreview';
import { ImportStart } from './ImportStart';
import { planImport } from './planImport';
import { type Incoming, type ReadProblem } from './problems';
import { readNetwork } from './readNetwork';
import { guessLayout, readRows, type RowKind } from './readRows';
import { texts } from './texts';

type Rows = readonly (readonly string[])[];

/** What has been read, before it is compared with the workbook. */
interface Reading {
  /** Rows, which may be read again as something else; null for files that say what they hold. */
  readonly rows: Rows | null;
  readonly kind: RowKind;
  readonly network: Incoming;
}

export interface ImportDialogProps {
  readonly block: BlockKey;
  readonly config: MapConfig;
  /** The picture that everything comes to. */
  readonly picture: Id;
  readonly onClose: () => void;
  /** With the actors of the file, for showing them. */
  readonly onImported?: (actors: readonly Id[]) => void;
}

/** Brings a network in from a file or a paste, after a look at what it would change. */
export function ImportDialog({ block, config, picture, onClose, onImported }: ImportDialogProps): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();
  const [reading, setReading] = useState<Reading | null>(null);
  const [problem, setProblem] = useState<ReadProblem | null>(null);
  const [left, setLeft] = useState<ReadonlySet<Id>>(new Set());
  const [strength, setStrength] = useState<Strength>('strong');
  const [moveOthers, setMoveOthers] = useState(false);

  // Compared once for each reading: the dialog stands over everything else.
  const plan = useMemo(() => {
    const document = getDocument();
    const target = (document.answers[block] as MapState).pictures[picture];
    return reading && target ? planImport(reading.network, document, { places: target.places, links: linksOf(config, target.id) }, createId) : null;
  }, [reading, getDocument, block, picture, config]);

  const begin = (next: Reading | null): void => {
    setReading(next);
    setProblem(null);
    setLeft(new Set());
  };
  const readAs = (rows: Rows, kind?: RowKind): void => {
    const layout = guessLayout(rows, kind);
    const read = readRows(rows, layout);
    if (read.ok) begin({ rows, kind: layout.kind, network: read.value });
    else setProblem(read.error);
  };
  const take = (text: string): void => {
    const read = readNetwork(text);
    if (!read.ok) setProblem(read.error);
    else if ('rows' in read.value) readAs(read.value.rows);
    else begin({ rows: null, kind: 'links', network: read.value.network });
  };

  if (!reading || !plan) {
    return (
      <Dialog title={t('importTitle')} isOpen onClose={onClose}>
        <ImportStart problem={problem} onText={take} onProblem={setProblem} />
      </Dialog>
    );
  }
  const places = (getDocument().answers[block] as MapState).pictures[picture]?.places ?? {};
  const decided = decide(plan, { left, strength, moveOthers }, [...placesByActor(places).values()].map(({ at }) => at), createId);
  const counts = { actors: decided.actors.length, places: decided.places.length, links: decided.links.length, changed: decided.changes.length };
  const isNothing = counts.actors + counts.places + counts.links + counts.changed + decided.moves.length + decided.completions.length === 0;
  const bringIn = (): void => {
    run(importNetwork, { block, picture, linksOf: linksOf(config, picture), ...decided });
    toast({ text: t('imported', counts) });
    onImported?.([...decided.actors.map(({ id }) => id), ...plan.knownActors.map(({ actor }) => actor.id)]);
    onClose();
  };
  return (
    <Dialog
      title={t('importTitle')}
      isOpen
      onClose={onClose}
      size="large"
      actions={
        <>
          <Button variant="quiet" onPress={() => begin(null)}>{t('importBack')}</Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" onPress={bringIn} isDisabled={isNothing}>{t('importDo')}</Button>
        </>
      }
    >
      <p className={css.summary} aria-live="polite" data-tabular="">{isNothing ? t('summaryNothing') : t('summary', counts)}</p>
      <div className={css.options}>
        {reading.rows && (
          <div className={css.choice}>
            <span>{t('rowKind')}</span>
            <Segmented
              label={t('rowKind')}
              options={[{ id: 'links', label: t('rowsAreLinks') }, { id: 'actors', label: t('rowsAreActors') }]}
              value={reading.kind}
              onChange={(kind) => readAs(reading.rows ?? [], kind)}
            />
          </div>
        )}
        {plan.newLinks.some((link) => link.strength === null) && (
          <div className={css.choice}>
            <span>{t('unsaidStrength')}</span>
            <Segmented
              label={t('unsaidStrength')}
              options={(['strong', 'weak', 'wished'] as const).map((id) => ({ id, label: t(id) }))}
              value={strength}
              onChange={setStrength}
            />
          </div>
        )}
        {plan.knownActors.some(({ place, at }) => place && at) && (
          <Checkbox label={t('moveOthers')} description={t('moveOthersHelp')} isSelected={moveOthers} onChange={setMoveOthers} />
        )}
      </div>
      <ImportPreview plan={plan} left={left} onLeave={setLeft} unsaid={strength} isRows={reading.rows !== null} />
    </Dialog>
  );
}
