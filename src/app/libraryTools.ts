import { exampleDocument, loadExample } from '@templates/index';
import type { InitialState } from '@/document';
import { parseWorkbookFile, serializeWorkbook } from '@/document/file/workbookFile';
import { blockSpec, blockSpecs } from '@/registry';
import { localize, localizeTemplate } from '@/template';
import { sectionProgress } from '@/views/shared/progress';
import type { WorkbookTools } from './libraryParts';

/** The words of a config may not show in an initial state, which is the same for all: any language will do. */
const initialState: InitialState = (kind, config, key) => blockSpec(kind).initialState(localize(config ?? {}, 'fi'), key);

export const workbookTools: WorkbookTools = {
  initialState,
  progressOf: (document, template) => {
    const { language } = document.meta;
    const parts = localizeTemplate(template, language).sections
      .filter(({ id }) => !document.meta.sections[id]?.hidden)
      .flatMap((section) => sectionProgress(section, document, blockSpec, language) ?? []);
    return parts.length === 0 ? 0 : parts.reduce((sum, part) => sum + part, 0) / parts.length;
  },
  example: async (language) => {
    const { template, example } = await loadExample();
    return { template, document: exampleDocument(example, template, language, initialState) };
  },
  parse: (text) => parseWorkbookFile(text, blockSpecs),
  serialize: (file) => serializeWorkbook({ ...file, kinds: blockSpecs }),
};
