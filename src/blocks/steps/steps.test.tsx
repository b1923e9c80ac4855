import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { addStep, type BlockPlace, listStepsOf, updateStep } from '@/blockkit';
import { renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import spec from './index';
import { initialState, type StepsState } from './model';
import { StepsEditor } from './StepsEditor';
import { StepsProjector } from './StepsProjector';

const block: BlockPlace = { key: 's.steps', sectionId: 's', title: 'Askeleet', help: '', question: 'Mitä?' };
const document = { answers: { [block.key]: initialState() } };

describe('steps', () => {
  it('are kept in the registry of the workbook, not in the block', async () => {
    const { getDocument } = renderInWorkbook(<StepsEditor block={block} config={{ advice: true }} />, { document });
    expect(screen.getByText(/Valitkaa 1–3 askelta/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Lisää askel' }));
    await userEvent.keyboard('Soitetaan');
    expect(listStepsOf(getDocument(), block.key).map(({ title }) => title)).toEqual(['Soitetaan']);
    expect(getDocument().answers[block.key]).toEqual({ kind: 'steps' });
  });

  it('are half done until one of them has a title, an owner and a date', () => {
    const { run, getDocument } = renderInWorkbook(<StepsProjector block={block} config={{}} />, { document });
    const progress = () =>
      spec.progress({ block, config: {}, state: getDocument().answers[block.key] as StepsState, document: getDocument(), language: 'fi' });
    expect(progress()).toBe(0);
    run(addStep, { id: 'a', block: block.key });
    run(addStep, { id: 'other', block: 's.other', title: 'Muualla', owners: ['x'], due: '2027' });
    run(addStep, { id: 'theme', block: block.key, entry: 'theme-1', title: 'Teemassa', owners: ['x'], due: '2027' });
    expect(progress()).toBe(0);
    run(updateStep, { id: 'a', changes: { title: 'Soitto' } });
    expect(progress()).toBe(0.5);
    run(updateStep, { id: 'a', changes: { owners: ['x'], due: '2027-Q2' } });
    expect(progress()).toBe(1);
  });

  it('tell the room who, when and how it stands', () => {
    const sample = spec.samples.typical;
    renderInWorkbook(<StepsProjector block={{ ...block, key: 'sample.steps' }} config={{}} />, {
      document: { ...sample.document, answers: { 'sample.steps': sample.state } },
    });
    const [first] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('Aamukahvit neljällä työpaikalla');
    expect(first).toHaveTextContent('Sari Kettunen');
    expect(first).toHaveTextContent('20.4.2027');
  });
});
