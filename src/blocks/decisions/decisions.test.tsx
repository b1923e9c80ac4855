import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type BlockPlace, textEntries } from '@/blockkit';
import { renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { DecisionsEditor } from './DecisionsEditor';
import { DecisionsProjector } from './DecisionsProjector';
import spec from './index';
import { type DecisionsState, listWritten } from './model';

const block: BlockPlace = { key: 's.decisions', sectionId: 's', title: 'Ratkaisut', help: '', question: 'Mitä?' };
const documentWith = (written: readonly string[]) => ({ answers: { [block.key]: { kind: 'decisions', items: textEntries(written) } as DecisionsState } });

describe('decisions', () => {
  it('are added one after another by Enter', async () => {
    const { getDocument } = renderInWorkbook(<DecisionsEditor block={block} config={{}} />, { document: documentWith([]) });
    await userEvent.click(screen.getByRole('button', { name: 'Lisää ratkaisu' }));
    await userEvent.keyboard('Kummi{Enter}Kierros');
    const state = getDocument().answers[block.key] as DecisionsState;
    expect(listWritten(state).map(({ text }) => text)).toEqual(['Kummi', 'Kierros']);
    expect(Object.keys(state.items).every((id) => /^\w{14}$/.test(id))).toBe(true);
  });

  it('stand in order, numbered, before the room and on paper; empty ones do not', () => {
    const { getDocument } = renderInWorkbook(<DecisionsProjector block={block} config={{}} />, { document: documentWith(['A', ' ', 'B']) });
    const list = screen.getByRole('list', { name: 'Ratkaisut' });
    expect(list.tagName).toBe('OL');
    expect(within(list).getAllByRole('listitem').map((item) => item.textContent)).toEqual(['A', 'B']);
    const document = getDocument();
    expect(spec.toPdf({ block, config: {}, state: document.answers[block.key] as DecisionsState, document, language: 'fi' }))
      .toEqual([{ type: 'list', ordered: true, items: [{ text: 'A' }, { text: 'B' }] }]);
  });
});
