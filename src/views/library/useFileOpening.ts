import { useRef, useState } from 'react';
import { toast } from '@/ui';
import type { Template } from '@/template';
import { type FileProblem, type OpenedFile, useServices } from '../services';
import { goTo, routes } from '../shared/routes';
import { texts } from './texts';

/** What the opening of a file now shows or asks. `answer` goes on. */
export type FileStage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'problem'; readonly name: string; readonly problem: FileProblem; readonly answer: () => void }
  | { readonly kind: 'warnings'; readonly name: string; readonly warnings: readonly string[]; readonly answer: () => void }
  | { readonly kind: 'exists'; readonly name: string; readonly gone: number; readonly answer: (choice: ExistsChoice) => void };

export type ExistsChoice = 'merge' | 'keepBoth' | 'cancel';

export interface FileOpening {
  readonly stage: FileStage;
  readonly open: (files: readonly File[]) => Promise<void>;
}

/** Opens files one after the other; a single workbook is gone to, a template is handed on. */
export function useFileOpening(onTemplate: (template: Template) => void): FileOpening {
  const t = texts.useT();
  const { library } = useServices();
  const [stage, setStage] = useState<FileStage>({ kind: 'idle' });
  const isBusy = useRef(false);

  const ask = <Answer>(make: (answer: (value: Answer) => void) => FileStage): Promise<Answer> =>
    new Promise((resolve) => setStage(make(resolve)));

  /** The id of the workbook that the file became, if any. */
  const settle = async (name: string, opened: OpenedFile): Promise<string | null> => {
    switch (opened.kind) {
      case 'template':
        onTemplate(opened.template);
        return null;
      case 'created':
        if (opened.warnings.length > 0) {
          await ask<void>((answer) => ({ kind: 'warnings', name, warnings: opened.warnings, answer }));
        }
        return opened.id;
      case 'exists': {
        const choice = await ask<ExistsChoice>((answer) => ({ kind: 'exists', name: opened.name, gone: opened.gone, answer }));
        if (choice === 'cancel') return null;
        setStage({ kind: 'reading', name });
        return choice === 'merge' ? opened.merge() : opened.keepBoth();
      }
    }
  };

  const openOne = async (file: File): Promise<string | null> => {
    setStage({ kind: 'reading', name: file.name });
    const tellProblem = async (problem: FileProblem): Promise<null> => {
      await ask<void>((answer) => ({ kind: 'problem', name: file.name, problem, answer }));
      return null;
    };
    try {
      const opened = await library.openFile(file);
      return opened.ok ? await settle(file.name, opened.value) : await tellProblem(opened.error);
    } catch (error) {
      return tellProblem({ code: 'storage', detail: String(error) });
    }
  };

  const open = async (files: readonly File[]): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      for (const file of files) {
        const id = await openOne(file);
        if (id !== null && files.length === 1) goTo(routes.workbook(id));
        else if (id !== null) toast({ text: t('fileOpened', { name: file.name }) });
      }
    } finally {
      isBusy.current = false;
      setStage({ kind: 'idle' });
    }
  };

  return { stage, open };
}
