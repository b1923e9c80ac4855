import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { listSections, type WorkbookDocument } from '@/document';
import { fakeLibrary, fakeRecord, fakeWorkbook } from '../../../tests/helpers/fakeLibrary';
import { EMPTY_DOCUMENT, renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { ServicesContext } from '../services';
import { OpenWorkbookContext } from '../shared/OpenWorkbookContext';
import { CoverView } from './CoverView';

const document: WorkbookDocument = {
  ...EMPTY_DOCUMENT,
  meta: {
    ...EMPTY_DOCUMENT.meta,
    name: 'Suvanto',
    sections: Object.fromEntries(['define', 'picture', 'extra'].map((id, index) => [id, { pos: `a${index}`, hidden: id === 'extra' }])),
  },
};

const noBlocks = (): never => {
  throw new Error('The template has no blocks');
};

function show() {
  const workbook = fakeWorkbook(document, fakeRecord({ lastSection: null }));
  const result = renderInWorkbook(
    <ServicesContext value={{ library: fakeLibrary(), blockSpec: noBlocks, openPresentation: noBlocks }}>
      <OpenWorkbookContext value={workbook}>
        <CoverView />
      </OpenWorkbookContext>
    </ServicesContext>,
    { document },
  );
  const order = () => listSections(result.getDocument().meta).map(({ id, hidden }) => (hidden ? `(${id})` : id));
  return { ...result, order, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) };
}

test('the name and the facts are written where they stand', async () => {
  const { user, getDocument } = show();
  await user.type(screen.getByRole('textbox', { name: 'Työkirjan nimi' }), 'n verkosto{Enter}');
  await user.type(screen.getByRole('textbox', { name: 'Paikka' }), 'Kirjasto');
  expect(getDocument().meta).toMatchObject({ name: 'Suvanton verkosto', place: 'Kirjasto' });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Suvanton verkosto');
});

test('somebody present is an actor made on the spot', async () => {
  const { user, getDocument } = show();
  await user.type(screen.getByRole('combobox', { name: 'Paikalla' }), 'Leila Ahmadi{Enter}');
  const { actors, meta } = getDocument();
  const [id] = Object.keys(meta.present);
  expect(actors[id ?? '']).toMatchObject({ name: 'Leila Ahmadi', type: 'person' });
});

test('the contents list the sections in use and say how many are left out', () => {
  show();
  const links = within(screen.getByRole('region', { name: 'Sisällys' })).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/w/w1/s/define', '#/w/w1/s/picture']);
  expect(screen.getByText('1 osio on jätetty pois.')).toBeInTheDocument();
});

/** Picks an item from the menu of one section; queried by text, for roles of the whole page are slow to work out. */
async function pick(user: ReturnType<typeof show>['user'], section: string, item: string) {
  await user.click(screen.getByText('Muokkaa sisällystä', { selector: 'button' }));
  await user.click(screen.getByLabelText(`Osion ${section} toiminnot`));
  await user.click(await screen.findByText(item));
}

test('a section is moved from its menu', async () => {
  const { user, order } = show();
  await pick(user, 'Verkoston kuva', 'Siirrä ylemmäs');
  expect(order()).toEqual(['picture', 'define', '(extra)']);
});

test('a section is left out from its menu', async () => {
  const { user, order } = show();
  await pick(user, 'Määrittely', 'Jätä pois');
  expect(order()).toEqual(['(define)', 'picture', '(extra)']);
});

test('a section left out is brought back to its place', async () => {
  const { user, order } = show();
  await user.click(screen.getByText('Muokkaa sisällystä', { selector: 'button' }));
  await user.click(screen.getByLabelText('Ota takaisin: Lisäosa'));
  expect(order()).toEqual(['define', 'picture', 'extra']);
});
