import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setSectionsHidden } from '@/document';
import { documentWithBlocks, drawn, renderView } from '../../../tests/helpers/renderView';
import { SectionView } from './SectionView';

beforeEach(() => {
  window.location.hash = '';
  localStorage.clear();
});
afterEach(() => vi.restoreAllMocks());

/** Shows media queries up to a width as matching. */
const setWidth = (width: number): void => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: width <= Number(/max-width: (\d+)px/.exec(query)?.[1] ?? 0),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
};
afterEach(() => vi.unstubAllGlobals());

describe('a section', () => {
  test('shows its number, question, blocks, and all sections with how far they are', () => {
    renderView(<SectionView sectionId="picture" />);
    expect(screen.getByRole('heading', { level: 1, name: 'Verkoston kuva?' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Ketkä' })).toBeInTheDocument();
    const contents = screen.getByRole('navigation', { name: 'Sisällys' });
    expect(within(contents).getByRole('link', { name: /Verkoston kuva, 0\s% valmis/ })).toHaveAttribute('aria-current', 'page');
  });

  test('typing in one block draws no other block', async () => {
    const { user } = renderView(<SectionView sectionId="picture" />);
    const before = drawn.get('picture.two');
    await user.type(screen.getByRole('textbox', { name: 'Ketkä' }), 'me');
    expect(drawn.get('picture.one')).toBe(3);
    expect(drawn.get('picture.two')).toBe(before);
  });

  test('the ring follows what is written', async () => {
    const { user } = renderView(<SectionView sectionId="picture" />);
    await user.type(screen.getByRole('textbox', { name: 'Ketkä' }), 'me');
    expect(screen.getByRole('link', { name: /Verkoston kuva, 50\s% valmis/ })).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Miten' }), 'näin');
    expect(screen.getByText('1 valmista, 0 kesken')).toBeInTheDocument();
  });

  test('Alt and Page Down turn the page, past sections left out', () => {
    const { workbook } = renderView(<SectionView sectionId="define" />);
    act(() => workbook.run(setSectionsHidden, { sections: ['picture'], hidden: true }));
    fireEvent.keyDown(window, { key: 'PageDown', altKey: true });
    expect(window.location.hash).toBe('#/w/w1/s/extra');
  });

  test('a block that throws leaves the others, and its data can be copied', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const document = documentWithBlocks();
    const { user } = renderView(<SectionView sectionId="picture" />, {
      document: { ...document, answers: { ...document.answers, 'picture.one': { kind: 'answer', text: 'throw' } as never } },
    });
    expect(screen.getByRole('alert')).toHaveTextContent('Tätä kohtaa ei voitu näyttää');
    expect(screen.getByRole('textbox', { name: 'Miten' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Kopioi kohdan tiedot' }));
    expect(JSON.parse(await navigator.clipboard.readText())).toEqual({ kind: 'answer', text: 'throw' });
  });

  test('one left out says so and can be brought back', async () => {
    const document = documentWithBlocks();
    const sections = { ...document.meta.sections, picture: { pos: document.meta.sections.picture?.pos ?? '', hidden: true } };
    const { user, workbook } = renderView(<SectionView sectionId="picture" />, { document: { ...document, meta: { ...document.meta, sections } } });
    expect(screen.getByText('1 osio jätetty pois')).toHaveAttribute('href', '#/w/w1');
    await user.click(screen.getByRole('button', { name: 'Palauta osio' }));
    expect(workbook.getDocument().meta.sections.picture?.hidden).toBe(false);
    expect(screen.queryByRole('button', { name: 'Palauta osio' })).toBeNull();
  });

  test('one that is not there leads to the cover', () => {
    renderView(<SectionView sectionId="lost" />);
    expect(screen.getByRole('link', { name: 'Siirry kanteen' })).toHaveAttribute('href', '#/w/w1');
  });
});

describe('guidance', () => {
  test('is open at first and then as it was left', async () => {
    const first = renderView(<SectionView sectionId="define" />);
    const button = screen.getByRole('button', { name: 'Mistä on kyse?' });
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await first.user.click(button);
    expect(button).toHaveFocus();
    first.unmount();
    renderView(<SectionView sectionId="picture" />);
    expect(screen.getByRole('button', { name: 'Mistä on kyse?' })).toHaveAttribute('aria-expanded', 'false');
  });

  test('opens over a narrower page and gives the focus back when closed', async () => {
    setWidth(1280);
    const { user } = renderView(<SectionView sectionId="define" />);
    await user.click(screen.getByRole('button', { name: 'Mistä on kyse?' }));
    expect(screen.getByRole('button', { name: 'Sulje ohje' })).toHaveFocus();
    await user.keyboard('{Escape}');
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Mistä on kyse?' })).toHaveFocus());
  });

  test('on a small screen folds under the question, and the sections open from the ring', async () => {
    setWidth(390);
    const { user } = renderView(<SectionView sectionId="define" />);
    expect(screen.queryByRole('navigation', { name: 'Sisällys' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /Osiot: 0 \/ 2 valmista/ }));
    expect(within(screen.getByRole('dialog')).getByRole('link', { name: /Verkoston kuva/ })).toBeInTheDocument();
  });
});

describe('a link to an entry', () => {
  test('gives the focus to that entry', async () => {
    window.location.hash = '#/w/w1/s/define?e=s1';
    const step = { id: 's1', pos: 'a0', title: 'Kahvit', block: 'define.steps', entry: '', owners: [], due: '', status: 'open' as const, note: '' };
    renderView(<SectionView sectionId="define" />, { document: documentWithBlocks({ steps: { s1: step } }) });
    await vi.waitFor(() => expect(document.getElementById('entry-s1')).toHaveFocus());
  });
});
