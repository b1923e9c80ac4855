import { render, type RenderResult } from '@testing-library/react';
import { produce } from 'immer';
import type { ReactElement, ReactNode } from 'react';
import { type WorkbookAccess, WorkbookContext } from '@/blockkit';
import type { DocumentDraft, Run, WorkbookDocument } from '@/document';
import { useLanguage } from '@/i18n';
import { UiProvider } from '@/ui';

export const EMPTY_DOCUMENT: WorkbookDocument = {
  meta: {
    name: '', event: '', place: '', date: '', templateId: 'test', created: 0, language: 'fi', present: {}, logos: {}, sections: {},
  },
  actors: {},
  links: {},
  steps: {},
  events: {},
  workshops: {},
  answers: {},
};

export interface TestWorkbook extends WorkbookAccess {
  readonly getDocument: () => WorkbookDocument;
}

/** A workbook in memory: runs commands on plain data, without undo or storage. */
export function createTestWorkbook(document: Partial<WorkbookDocument> = {}): TestWorkbook {
  const listeners = new Set<() => void>();
  let current: WorkbookDocument = structuredClone({ ...EMPTY_DOCUMENT, ...document });
  deepFreeze(current);
  const run: Run = (command, args) => {
    const next = produce(current as DocumentDraft, (draft) => command.recipe(draft, args)) as WorkbookDocument;
    if (next === current) return;
    current = next;
    for (const listener of listeners) listener();
  };
  return {
    run,
    getSnapshot: () => current,
    getDocument: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
}

function Providers({ workbook, children }: { readonly workbook: TestWorkbook; readonly children: ReactNode }) {
  return (
    <UiProvider language={useLanguage()}>
      <WorkbookContext value={workbook}>{children}</WorkbookContext>
    </UiProvider>
  );
}

/** Renders a part of a workbook with everything around it that it needs. */
export function renderInWorkbook(
  ui: ReactElement,
  { document }: { readonly document?: Partial<WorkbookDocument> } = {},
): RenderResult & Pick<TestWorkbook, 'getDocument' | 'run'> {
  const workbook = createTestWorkbook(document);
  const result = render(ui, { wrapper: ({ children }) => <Providers workbook={workbook}>{children}</Providers> });
  return { ...result, getDocument: workbook.getDocument, run: workbook.run };
}
