import { act, createEvent, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type BlockPlace, listEntries } from '@/blockkit';
import * as browser from '@/lib/imageFileBrowser';
import { clearToasts } from '@/ui';
import { renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { ImageEditor } from './ImageEditor';
import { type ImageConfig, type ImageState, initialState, stateSchema } from './model';
import { samples } from './samples';

const block: BlockPlace = { key: 's.image', sectionId: 's', title: 'Fläpit', help: '', question: 'Miltä näytimme?' };
const picture = (name: string): File => new File(['x'], name, { type: 'image/png' });

function open(config: ImageConfig = {}, state: ImageState = initialState()) {
  vi.spyOn(browser, 'decodeImage').mockImplementation(async () => ({
    width: 800, height: 600, hasAlpha: false, encode: async (_w, _h, type) => `data:${type};base64,AAAA`, release: () => undefined,
  }));
  const workbook = renderInWorkbook(<ImageEditor block={block} config={config} />, { document: { answers: { 's.image': state } } });
  return { ...workbook, pictures: () => listEntries((workbook.getDocument().answers['s.image'] as ImageState).items) };
}

afterEach(() => {
  vi.restoreAllMocks();
  act(clearToasts);
});

describe('pictures', () => {
  it('come in by the button, with their size', async () => {
    const { pictures } = open();
    await userEvent.upload(screen.getByLabelText('Lisää kuva', { selector: 'input' }), [picture('a.png'), picture('b.png')]);
    expect(pictures()).toMatchObject([{ width: 800, height: 600, caption: '', alt: '' }, { width: 800 }]);
  });

  it('come in by pasting', async () => {
    const { pictures } = open();
    const group = screen.getByRole('group', { name: 'Fläpit' });
    await act(async () => { fireEvent(group, createEvent.paste(group, { clipboardData: { files: [picture('')] } })); });
    await screen.findByLabelText('Kuvateksti');
    expect(pictures()).toHaveLength(1);
  });

  it('that cannot be used are named with the reason, the others come in', async () => {
    const { pictures } = open();
    await userEvent.upload(
      screen.getByLabelText('Lisää kuva', { selector: 'input' }),
      [new File(['x'], 'muistio.pdf', { type: 'application/pdf' }), picture('ok.png')],
      { applyAccept: false },
    );
    expect(screen.getByRole('alert')).toHaveTextContent('muistio.pdf ei ole kuva.');
    expect(pictures()).toHaveLength(1);
  });

  it('stop at the most that the template allows', async () => {
    const { pictures } = open({ max: 1 });
    await act(async () => {
      fireEvent.change(screen.getByLabelText('Lisää kuva', { selector: 'input' }), { target: { files: [picture('a.png'), picture('b.png')] } });
    });
    await screen.findByText('Tähän mahtuu yksi kuva.');
    expect(pictures()).toHaveLength(1);
    expect(screen.getByRole('alert')).toHaveTextContent('b.png ei mahtunut mukaan.');
  });

  it('ask for a description until there is one', () => {
    open({}, samples.typical.state);
    expect(screen.getAllByText('Kuvaus puuttuu. Lause riittää.')).toHaveLength(1);
    const fields = screen.getAllByLabelText('Kuvaus niille, jotka eivät näe kuvaa');
    fireEvent.input(fields[1] as HTMLElement, { target: { value: 'Kahvipöytä' } });
    expect(screen.queryByText('Kuvaus puuttuu. Lause riittää.')).not.toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'Kahvipöytä' })).toBeInTheDocument();
  });

  it('can be moved and taken away', async () => {
    const { pictures } = open({}, samples.typical.state);
    await userEvent.click(screen.getByRole('button', { name: 'Toiminnot: Aamukahvit Konepajalla' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Siirrä edemmäs' }));
    expect(pictures()[0]?.caption).toBe('Aamukahvit Konepajalla');
    await userEvent.click(screen.getByRole('button', { name: 'Toiminnot: Aamukahvit Konepajalla' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Poista kuva' }));
    expect(pictures().map(({ caption }) => caption)).toEqual(['Ensimmäisen työpajan fläppi']);
  });

  it.each(['https://example.org/a.png', 'data:image/svg+xml;base64,AAAA', 'data:text/html,x', 'javascript:alert(1)'])(
    'are pixels in the file: %s is refused', (src) => {
      const state = { kind: 'image', items: { a: { id: 'a', pos: 'a0', src, caption: '', alt: '', width: 1, height: 1 } } };
      expect(stateSchema.safeParse(state).success).toBe(false);
    },
  );
});
