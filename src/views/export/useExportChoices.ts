import { useMemo, useState } from 'react';
import { type ExportMemory, recallExport, rememberExport } from './exportMemory';
import { PLAN_FORMAT } from './formats';
import type { AnyExportFormat, AnyExportPage, ExportSource } from './formats/types';

type AnyFormat = AnyExportFormat | AnyExportPage;

interface ExportChoices {
  readonly format: AnyFormat;
  readonly choices: unknown;
  readonly choose: (format: AnyFormat) => void;
  readonly change: (choices: unknown) => void;
}

/** Which format is chosen and how; remembered on this machine, a workbook at a time. `first` goes before what is remembered. */
export function useExportChoices(formats: readonly AnyFormat[], source: ExportSource, first: string | undefined): ExportChoices {
  const [memory, setMemory] = useState(() => recallExport(source.workbookId));
  const [chosen, setChosen] = useState(first === 'plan' ? PLAN_FORMAT : (first ?? memory.last));
  /** Choices of this visit as they are: what is read back may leave something to be asked for again. */
  const [made, setMade] = useState<Readonly<Record<string, unknown>>>({});
  const format = formats.find(({ id }) => id === chosen) ?? formats[0];
  if (!format) throw new Error('No formats');
  const stored = memory.choices[format.id];
  const isMade = format.id in made;
  const own = made[format.id];
  // The same object all the time, so that previews need not draw again.
  const choices = useMemo(() => (isMade ? own : format.readChoices(stored, source)), [isMade, own, format, stored, source]);
  const keep = (next: ExportMemory): void => {
    setMemory(next);
    rememberExport(source.workbookId, next);
  };
  return {
    format,
    choices,
    choose: ({ id }) => {
      setChosen(id);
      keep({ ...memory, last: id });
    },
    change: (choices) => {
      setMade({ ...made, [format.id]: choices });
      keep({ last: format.id, choices: { ...memory.choices, [format.id]: choices } });
    },
  };
}
