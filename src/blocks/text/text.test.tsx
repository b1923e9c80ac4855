import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { BlockPlace } from '@/blockkit';
import { EMPTY_DOCUMENT, renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { setText } from './commands';
import spec from './index';
import { initialState, type TextConfig } from './model';
import { TextEditor } from './TextEditor';

const block: BlockPlace = { key: 's.text', sectionId: 's', title: '', help: '', question: 'Mikä on verkosto?' };

const open = (config: TextConfig) =>
  renderInWorkbook(<TextEditor block={block} config={config} />, { document: { answers: { [block.key]: initialState() } } });

describe('text', () => {
  it('is a field named by the question when the block has no title', async () => {
    const { getDocument } = open({});
    await userEvent.type(screen.getByRole('textbox', { name: 'Mikä on verkosto?' }), 'Yksi{Enter}Kaksi');
    expect(getDocument().answers[block.key]).toEqual({ kind: 'text', text: 'Yksi\nKaksi' });
  });

  it('is one line when short', async () => {
    const { getDocument } = open({ size: 'short', placeholder: 'Nimi' });
    await userEvent.type(screen.getByPlaceholderText('Nimi'), 'Yksi{Enter}kaksi');
    expect(getDocument().answers[block.key]).toEqual({ kind: 'text', text: 'Yksikaksi' });
  });

  it('makes typing one undo step', () => {
    expect(setText.mergeKey?.({ block: 's.text', text: 'a' })).toBe(setText.mergeKey?.({ block: 's.text', text: 'ab' }));
  });

  it('leaves room on paper to write by hand', () => {
    const content = { block, config: { placeholder: 'Ydintehtävä' }, state: initialState(), document: EMPTY_DOCUMENT, language: 'fi' } as const;
    expect(spec.toPdf(content)).toEqual([{ type: 'blank', text: 'Ydintehtävä', lines: 6 }]);
    expect(spec.progress({ ...content, state: { kind: 'text', text: ' \n' } })).toBe(0);
  });
});
