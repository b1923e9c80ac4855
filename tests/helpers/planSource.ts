import { exampleDocument, loadExample } from '@templates/index';
import type { InitialState } from '@/document';
import type { PdfOptions, PdfSource } from '@/export';
import { blockSpec } from '@/registry';
import { localize, localizeTemplate } from '@/template';

const initialState: InitialState = (kind, config, key) => blockSpec(kind).initialState(localize(config ?? {}, 'fi'), key);

const OPTIONS: PdfOptions = { kind: 'plan', onlyAnswered: true, includePlan: true, includeActors: false, includeContacts: false, today: '2027-03-11' };

/** The filled example with its real blocks, ready to become a year plan. */
export async function planSource(options: Partial<PdfOptions> = {}, language: PdfSource['language'] = 'fi'): Promise<PdfSource> {
  const { template, example } = await loadExample();
  const document = exampleDocument(example, template, language, initialState);
  return { document, template: localizeTemplate(template, language), language, blockSpec, options: { ...OPTIONS, ...options } };
}
