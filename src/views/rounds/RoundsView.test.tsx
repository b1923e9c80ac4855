import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { VersionRecord, WorkbookDocument } from '@/document';
import { localizeTemplate } from '@/template';
import { documentWithBlocks, renderView, templateWithBlocks } from '../../../tests/helpers/renderView';
import { LastMissing, LastTime } from './last';
import { RoundsView } from './RoundsView';

const base = documentWithBlocks();
const saying = (text: string, more: Partial<WorkbookDocument> = {}): WorkbookDocument =>
  ({ ...base, answers: { ...base.answers, 'picture.one': { kind: 'answer', text } as never }, ...more });
const round = (name: string): VersionRecord => ({ id: `round-${name}`, workbookId: 'w1', created: new Date(2026, 10, 14).getTime(), name, reason: 'round', size: 1 });
const [section] = localizeTemplate(templateWithBlocks, 'fi').sections.filter(({ id }) => id === 'picture');
const [block] = section?.blocks ?? [];

interface Options {
  readonly now?: WorkbookDocument;
  readonly then?: WorkbookDocument;
  readonly kept?: readonly VersionRecord[];
  readonly failing?: 'list' | 'save' | 'load';
}

function show({ now = saying('Nyt'), then = saying('Ennen'), kept = [round('Syksy 2026')], failing }: Options = {}, view = <RoundsView />) {
  let list = kept;
  const fail = (): Promise<never> => Promise.reject(new Error('blocked'));
  return renderView(view, {
    document: now,
    versions: {
      list: async () => (failing === 'list' ? fail() : [...list, { ...round('Muu'), reason: 'interval' }]),
      load: async () => (failing === 'load' ? fail() : then),
      saveRound: async (name) => {
        if (failing === 'save') return fail();
        const made = { ...round(name), id: `kept-${name}` };
        list = [...list, made];
        return made;
      },
    },
  });
}

describe('rounds', () => {
  test('tell what a round is before there is one, and the first gets a name', async () => {
    const { user } = show({ kept: [], then: saying('Nyt') });
    expect(await screen.findByText(/^Kierros on työkirja sellaisena/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Päätä kierros' }));
    const name = await screen.findByRole('textbox', { name: 'Kierroksen nimi' });
    await user.clear(name);
    await user.type(name, 'Ensimmäinen{Enter}');
    expect(await screen.findByText('Kierrosten välillä ei ole muuttunut mitään.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Ennen$/ })).toHaveTextContent('Ensimmäinen');
  });

  test('stand side by side: the last one against now, in words and with what was said before', async () => {
    show();
    expect((await screen.findAllByText('1 kohdassa on sanottu jotain uutta tai toisin.'))[0]).toBeInTheDocument();
    expect(screen.getByRole('table', { name: 'Luvut rinnakkain' })).toBeInTheDocument();
    expect(screen.getByText('Nyt', { selector: 'li p' })).toBeInTheDocument();
    expect(screen.getByText('Ennen', { selector: 'li p' })).toBeInTheDocument();
  });

  test('show only what has changed when asked to', async () => {
    const { user } = show();
    expect(await screen.findByRole('heading', { level: 2, name: 'Verkosto' })).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Näytä vain muuttuneet' }));
    expect(screen.queryByRole('heading', { level: 2, name: 'Verkosto' })).toBeNull();
    expect(screen.getByRole('heading', { level: 2, name: 'Muut vastaukset' })).toBeInTheDocument();
  });

  test.each(['list', 'load'] as const)('that cannot be read are told of (%s)', async (failing) => {
    show({ failing });
    expect(await screen.findByText('Kierrosta ei voitu lukea tältä laitteelta.')).toBeInTheDocument();
  });
});

describe('a new round', () => {
  const begin = async (options: Options) => {
    const shown = show(options);
    await shown.user.click(await screen.findByRole('button', { name: 'Aloita uusi kierros' }));
    const dialog = await screen.findByRole('dialog');
    const name = within(dialog).getByRole('textbox', { name: 'Uusi kierros' });
    await shown.user.clear(name);
    await shown.user.type(name, 'Kevät 2027');
    await shown.user.click(within(dialog).getByRole('button', { name: 'Aloita uusi kierros' }));
    return shown;
  };

  test('empties the answers only after the old one is kept', async () => {
    const { workbook } = await begin({});
    await waitFor(() => expect(workbook.getSnapshot().meta.round).toMatchObject({ label: 'Kevät 2027', from: 'kept-Syksy 2026' }));
    expect(workbook.getSnapshot().answers['picture.one']).toEqual({ kind: 'answer', text: '' });
  });

  test('changes nothing when the old one cannot be kept', async () => {
    const { workbook } = await begin({ failing: 'save' });
    expect(await screen.findByText(/ei voitu tallentaa, joten mitään ei muutettu/)).toBeInTheDocument();
    expect(workbook.getSnapshot().meta.round).toBeUndefined();
    expect(workbook.getSnapshot().answers['picture.one']).toEqual({ kind: 'answer', text: 'Nyt' });
  });
});

describe('the answer of last time', () => {
  if (!section || !block) throw new Error('no section');
  const begun = (text: string): WorkbookDocument => saying(text, { meta: { ...base.meta, round: { label: 'Kevät 2027', started: 5, from: 'round-Syksy 2026' } } });

  test('unfolds, and becomes the start', async () => {
    const { user, workbook } = show({ now: begun('') }, <LastTime section={section} block={block} />);
    await user.click(await screen.findByRole('button', { name: 'Viimeksi sanoimme: Syksy 2026' }));
    expect(screen.getByText('Ennen')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ota pohjaksi' }));
    expect(workbook.getSnapshot().answers['picture.one']).toEqual({ kind: 'answer', text: 'Ennen' });
    expect(screen.queryByRole('button', { name: /^Viimeksi sanoimme/ })).toBeNull();
  });

  test('stays readable, and out of the way, once something else has been said', async () => {
    const { user } = show({ now: begun('Jotain uutta') }, <LastTime section={section} block={block} />);
    await user.click(await screen.findByRole('button', { name: 'Viimeksi sanoimme: Syksy 2026' }));
    expect(screen.getByText('Ennen')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Ota pohjaksi' })).toBeNull();
  });

  test('that is on another device is asked for kindly', async () => {
    show({ now: begun(''), kept: [] }, <LastMissing />);
    expect(await screen.findByText(/^Edellinen kierros ei ole tällä laitteella/)).toBeInTheDocument();
  });
});
