import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { listEntries, removeStep } from '@/document';
import { documentWithBlocks, renderView } from '../../../tests/helpers/renderView';
import { BlockView } from './BlockView';
import { SectionView } from './SectionView';

test('a block has the whole window, under its own title, with a way back to its section', async () => {
  const { user, workbook } = renderView(<BlockView sectionId="define" blockId="what" />);
  expect(screen.getByRole('heading', { level: 1, name: 'Mikä verkosto' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Takaisin osioon' })).toHaveAttribute('href', '#/w/w1/s/define');
  await user.type(screen.getByRole('textbox', { name: 'Mikä verkosto' }), 'Me');
  expect(workbook.getDocument().answers['define.what']).toEqual({ kind: 'answer', text: 'Me' });
});

test('a section leads to the whole window of a block that has one', () => {
  renderView(<SectionView sectionId="define" />);
  expect(screen.getAllByRole('link', { name: 'Koko ikkuna' }).map((link) => link.getAttribute('href'))).toEqual(['#/w/w1/s/define/what']);
});

test('what is seen in a block becomes a step of its section, and can be taken back', async () => {
  const { user, workbook } = renderView(<BlockView sectionId="define" blockId="what" />);
  await user.type(screen.getByRole('textbox', { name: 'Mikä verkosto' }), 'Kutsutaan yritykset');
  await user.click(screen.getByRole('button', { name: 'Tee tästä askel' }));
  expect(listEntries(workbook.getDocument().steps)).toMatchObject([{ title: 'Kutsutaan yritykset', note: 'Siksi', block: 'define.steps', status: 'open' }]);
  act(() => workbook.run(removeStep, { id: listEntries(workbook.getDocument().steps)[0]?.id ?? '', now: 1 }));
  expect(listEntries(workbook.getDocument().steps)).toEqual([]);
});

test('in a section without steps the step stands in the block itself', async () => {
  const { user, workbook } = renderView(<BlockView sectionId="picture" blockId="one" />);
  await user.type(screen.getByRole('textbox', { name: 'Ketkä' }), 'Soitto');
  await user.click(screen.getByRole('button', { name: 'Tee tästä askel' }));
  expect(listEntries(workbook.getDocument().steps)).toMatchObject([{ title: 'Soitto', block: 'picture.one' }]);
});

test.each([['define', 'steps'], ['define', 'nothing'], ['nowhere', 'what']])('an address that leads to no such block says so (%s, %s)', (section, block) => {
  renderView(<BlockView sectionId={section} blockId={block} />, { document: documentWithBlocks() });
  expect(screen.getByText('Tämä kohta puuttuu työkirjasta.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Takaisin osioon' })).toBeInTheDocument();
});
