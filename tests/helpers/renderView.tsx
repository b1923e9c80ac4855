import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactElement, ReactNode } from 'react';
import * as z from 'zod/mini';
import {
  type AnyBlockSpec, type BlockFaceProps, type BlockSpec, type BlockState, blockCommand, StepList, useBlockState, useMakeStep, useRun,
  WorkbookContext,
} from '@/blockkit';
import { emptyDocument, type WorkbookDocument } from '@/document';
import { useLanguage } from '@/i18n';
import { openPresentation } from '@/persistence/openPresentation';
import type { Template } from '@/template';
import { UiProvider } from '@/ui';
import { type AppServices, type OpenWorkbook, ServicesContext } from '@/views/services';
import { OpenWorkbookContext } from '@/views/shared/OpenWorkbookContext';
import { type Shell, ShellContext } from '@/views/shared/shell';
import { fakeLibrary, fakeRecord, fakeTemplate, fakeWorkbook } from './fakeLibrary';
import { createTestWorkbook, type TestWorkbook } from './renderInWorkbook';

interface AnswerState extends BlockState {
  readonly text: string;
}

const writeAnswer = blockCommand<AnswerState, { text: string }>({
  name: 'answer.write',
  recipe: (state, { text }) => {
    state.text = text;
  },
});

/** How many times each answer has drawn itself, by its block's key. */
export const drawn = new Map<string, number>();

function AnswerEditor({ block }: BlockFaceProps<unknown>) {
  const run = useRun();
  const text = useBlockState<AnswerState, string>(block.key, (state) => state.text);
  // oxlint-disable-next-line react/immutability -- counting is what this is for
  drawn.set(block.key, (drawn.get(block.key) ?? 0) + 1);
  if (text === 'throw') throw new Error('This answer cannot be shown');
  return <input aria-label={block.title} value={text} onChange={(event) => run(writeAnswer, { block: block.key, text: event.target.value })} />;
}

/** The same answer in a window of its own, with a way to make it a step. */
function AnswerFull(props: BlockFaceProps<unknown>) {
  const makeStep = useMakeStep(props.block);
  const text = useBlockState<AnswerState, string>(props.block.key, (state) => state.text);
  return (
    <>
      <AnswerEditor {...props} />
      <button type="button" onClick={() => makeStep({ title: text, note: 'Siksi' })}>Tee tästä askel</button>
    </>
  );
}

const specOf = <State extends BlockState>(
  kind: string, state: State, rest: Pick<BlockSpec<unknown, State>, 'progress' | 'searchTexts' | 'toPdf' | 'Editor' | 'Full'>,
): BlockSpec<unknown, State> => {
  const sample = { config: {}, state };
  return {
    kind, version: 1, configSchema: z.unknown(), stateSchema: z.custom<State>(), initialState: () => state, migrations: [],
    Projector: () => null, label: () => kind, samples: { empty: sample, typical: sample, extreme: sample }, ...rest,
  };
};

const answerSpec = specOf<AnswerState>('answer', { kind: 'answer', text: '' }, {
  progress: ({ state }) => (state.text ? 1 : 0),
  searchTexts: ({ state }) => [{ text: state.text }],
  toPdf: ({ state }) => [{ type: 'paragraph', text: state.text }],
  Editor: AnswerEditor,
  Full: AnswerFull,
});

const stepsSpec = specOf('steps', { kind: 'steps' }, {
  progress: () => null,
  searchTexts: () => [],
  toPdf: () => [],
  Editor: ({ block }) => <StepList block={block} />,
});

/** Two small kinds: an answer of one line, and steps. */
export const fakeBlockSpec = (kind: string): AnyBlockSpec => (kind === 'steps' ? stepsSpec : (answerSpec as unknown as AnyBlockSpec));

/** `fakeTemplate` with blocks: one answer and steps in "define", two answers in "picture". */
export const templateWithBlocks: Template = {
  ...fakeTemplate,
  sections: fakeTemplate.sections.map((section) => ({
    ...section,
    blocks: {
      define: [{ id: 'what', kind: 'answer', title: 'Mikä verkosto' }, { id: 'steps', kind: 'steps', title: 'Ensimmäiset askeleet' }],
      picture: [
        { id: 'one', kind: 'answer', title: 'Ketkä', width: 'half' as const },
        { id: 'two', kind: 'answer', title: 'Miten', width: 'half' as const },
      ],
    }[section.id] ?? [],
  })),
};

export const documentWithBlocks = (changes: Partial<WorkbookDocument> = {}): WorkbookDocument => ({
  ...emptyDocument(templateWithBlocks, (kind, config, key) => fakeBlockSpec(kind).initialState(config ?? {}, key)),
  ...changes,
});

/** A window's hold of the presentation that no other window hears and no reload finds. */
const aloneOpen: AppServices['openPresentation'] = (id, role) => openPresentation({ id, role, open: () => null, storage: null });

export interface RenderedView extends RenderResult {
  readonly user: UserEvent;
  readonly workbook: TestWorkbook;
  /** What was opened of the frame. */
  readonly opened: readonly (keyof Shell)[];
}

/** Renders a page of an open workbook, in memory, with the fake kinds of block. */
export function renderView(
  view: ReactElement,
  { document = documentWithBlocks(), versions, undo }: {
    readonly document?: WorkbookDocument;
    readonly versions?: Partial<OpenWorkbook['versions']>;
    readonly undo?: () => void;
  } = {},
): RenderedView {
  const store = createTestWorkbook(document);
  const opened: (keyof Shell)[] = [];
  const base = fakeWorkbook(document, fakeRecord({ template: templateWithBlocks }));
  const workbook: OpenWorkbook = {
    ...base,
    store: { ...base.store, ...store, ...(undo && { undo }) },
    versions: { ...base.versions, ...versions },
  };
  const shell: Shell = {
    openPalette: () => opened.push('openPalette'),
    openExport: () => opened.push('openExport'),
    openVersions: () => opened.push('openVersions'),
  };
  const services = { library: fakeLibrary(), blockSpec: fakeBlockSpec, openPresentation: aloneOpen };
  const Wrapper = ({ children }: { children: ReactNode }) => (
    <UiProvider language={useLanguage()}>
      <ServicesContext value={services}>
        <OpenWorkbookContext value={workbook}>
          <WorkbookContext value={store}>
            <ShellContext value={shell}>{children}</ShellContext>
          </WorkbookContext>
        </OpenWorkbookContext>
      </ServicesContext>
    </UiProvider>
  );
  drawn.clear();
  const result = render(view, { wrapper: Wrapper });
  return { ...result, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }), workbook: store, opened };
}
