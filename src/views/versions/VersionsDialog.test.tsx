import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { VersionRecord } from '@/document';
import { localizeTemplate } from '@/template';
import { documentWithBlocks, fakeBlockSpec, renderView, templateWithBlocks } from '../../../tests/helpers/renderView';
import { compareDocuments } from './compareDocuments';
import { VersionsDialog } from './VersionsDialog';

const record = (id: string, more: Partial<VersionRecord> = {}): VersionRecord => ({
  id, workbookId: 'w1', created: new Date(2027, 3, 8, 14, 32).getTime(), name: '', reason: 'interval', size: 1, ...more,
});

const base = documentWithBlocks();
const withAnswer = (text: string) => ({ ...base, answers: { ...base.answers, 'picture.one': { kind: 'answer', text } as never } });

function show(options: { failing?: boolean } = {}) {
  let list = [record('old', { created: 0, name: 'Työpajan jälkeen', reason: 'named' }), record('new')];
  const restored: string[] = [];
  const closed: true[] = [];
  const undone: true[] = [];
  const result = renderView(<VersionsDialog isOpen onClose={() => closed.push(true)} />, {
    document: withAnswer('Nykyinen'),
    undo: () => undone.push(true),
    versions: {
      list: async () => {
        if (options.failing) throw new Error('blocked');
        return list;
      },
      save: async (name) => {
        list = [...list, record('named', { name, reason: 'named' })];
      },
      load: async () => withAnswer('Entinen'),
      restore: async (id) => {
        restored.push(id);
      },
      remove: async (id) => {
        list = list.filter((one) => one.id !== id);
      },
    },
  });
  return { ...result, restored, closed, undone };
}

describe('versions', () => {
  test('are listed by name or reason, the newest first', async () => {
    show();
    const rows = within(await screen.findByRole('list', { name: 'Tallennetut versiot' })).getAllByRole('listitem');
    expect(rows[0]).toHaveTextContent('Työn lomassa8.4.2027 klo 14.32');
    expect(rows[1]).toHaveTextContent('Työpajan jälkeen');
  });

  test('this moment can be given a name', async () => {
    const { user } = show();
    await user.type(screen.getByRole('textbox', { name: 'Nimi tälle hetkelle' }), 'Ennen kesää{Enter}');
    expect(await screen.findByText('Ennen kesää')).toBeInTheDocument();
  });

  test('one can be looked at and gone back to, and that undone', async () => {
    const { user, restored, closed, undone } = show();
    await user.click(await screen.findByRole('button', { name: /^Katso: Työpajan jälkeen/ }));
    expect(await screen.findByText('1 kohta vain tässä versiossa, 1 kohta vain nykyisessä')).toBeInTheDocument();
    expect(screen.getByText('Entinen')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Palauta tämä versio' }));
    await waitFor(() => expect(restored).toEqual(['old']));
    expect(closed).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Kumoa', hidden: true }));
    expect(undone).toHaveLength(1);
  });

  test('one is deleted only after asking', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: /^Poista: Työn lomassa/ }));
    await user.click(within(screen.getByRole('alertdialog', { name: 'Poistetaanko versio?' })).getByRole('button', { name: 'Poista' }));
    await waitFor(() => expect(screen.queryByText('Työn lomassa')).toBeNull());
  });

  test('that cannot be read are told of', async () => {
    show({ failing: true });
    expect(await screen.findByText('Versioita ei voitu lukea.')).toBeInTheDocument();
  });
});

describe('compareDocuments', () => {
  const compare = (then: string, now: string) =>
    compareDocuments(withAnswer(then), withAnswer(now), localizeTemplate(templateWithBlocks, 'fi'), fakeBlockSpec, 'fi');

  test('tells what only one of the two says', () => {
    expect(compare('Entinen', '')).toEqual([{ part: 'picture', onlyThen: ['Entinen'], onlyNow: [] }]);
  });

  test('finds nothing between equal ones', () => {
    expect(compare('sama', 'sama')).toEqual([]);
  });
});
