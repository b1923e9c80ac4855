import { screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { listEntries } from '@/document';
import google from '@/import/ics/samples/google.ics?raw';
import { documentWithBlocks, renderView, templateWithBlocks } from '../../../../tests/helpers/renderView';
import { OpenWorkbookContext, useOpenWorkbook } from '../../shared/OpenWorkbookContext';
import CalendarFlow from './CalendarFlow';

const template = {
  ...templateWithBlocks,
  sections: templateWithBlocks.sections.map((section, index) => (index > 0 ? section : {
    ...section,
    blocks: [...section.blocks, { id: 'clock', kind: 'yearclock', title: 'Vuosikello', config: { phases: [{ id: 'act', label: 'Teot', from: 6, to: 10 }] } }],
  })),
};

function WithClock({ children }: { readonly children: ReactNode }) {
  return <OpenWorkbookContext value={{ ...useOpenWorkbook(), template }}>{children}</OpenWorkbookContext>;
}

const base = documentWithBlocks();
const withClock = documentWithBlocks({ answers: { ...base.answers, 'define.clock': { kind: 'yearclock' } } });

const fileOf = (text: string): File => new File([text], 'kalenteri.ics');
const show = (text: string, onClose = vi.fn()) => ({ ...renderView(<CalendarFlow file={fileOf(text)} onClose={onClose} />), onClose });

describe('a calendar that comes in', () => {
  test.each([
    ['{"format":"keha"}', 'Tämä ei ole kalenteritiedosto'],
    ['BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'Kalenterissa ei ole yhtään tapahtumaa'],
    ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Joskus\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n', 'Tapahtumilla ei ole päiviä, joita voisi lukea'],
  ])('says what is wrong with it and changes nothing: %s', async (text, words) => {
    const { workbook, user, onClose } = show(text);
    const before = workbook.getDocument();
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(words));
    expect(screen.getByRole('alert')).toHaveTextContent('Mitään ei muutettu.');
    await user.click(screen.getByRole('button', { name: 'Valitse toinen tiedosto' }));
    expect(onClose).toHaveBeenCalled();
    expect(workbook.getDocument()).toBe(before);
  });

  test('says when the workbook has no year clock, and offers nothing then', async () => {
    show(google);
    await waitFor(() => expect(screen.getByText('Tässä työkirjassa ei ole vuosikelloa')).toBeVisible());
    expect(screen.queryByRole('button', { name: /^Ota mukaan/ })).toBeNull();
  });

  test('comes in as far as it was chosen, by the phase and without descriptions, and is then said to be here', async () => {
    const { workbook, user } = renderView(<WithClock><CalendarFlow file={fileOf(google)} onClose={vi.fn()} /></WithClock>, { document: withClock });
    await waitFor(() => expect(screen.getByRole('button', { name: 'Ota mukaan' })).toBeDisabled());
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: /Rekrytori/ }));
    await user.click(screen.getByRole('checkbox', { name: /Ohjausryhmä \(siirretty\)/ }));
    await user.click(screen.getByRole('button', { name: 'Ota mukaan 2' }));
    expect(listEntries(workbook.getDocument().events)).toMatchObject([
      { title: 'Ohjausryhmä (siirretty)', when: '2027-06-10', note: 'klo 13.00–14.30', block: 'define.clock', uid: 'ohjausryhma7v2@google.com#2027-06-08' },
      { title: 'Rekrytori', when: '2027-09-09', recurs: 'yearly', note: '', uid: 'rekrytori@google.com' },
    ]);
    expect(screen.getByText('Otettu mukaan')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Avaa vuosikello' })).toHaveAttribute('href', '#/w/w1/s/define');
    expect(screen.getByText(/· 2 on jo täällä$/)).toBeVisible();
    expect(screen.queryByRole('checkbox', { name: /Rekrytori/ })).toBeNull();
  });

  test('says what it leaves out, and why', async () => {
    const { user } = renderView(<WithClock><CalendarFlow file={fileOf(google)} onClose={vi.fn()} /></WithClock>, { document: withClock });
    await user.click(await screen.findByRole('button', { name: 'Näitä ei voi ottaa (2)' }, { timeout: 5000 }));
    expect(screen.getByText('Aamupalaveri: toistuu liian usein vuosikelloon')).toBeVisible();
    expect(screen.getByText('1 peruttu')).toBeVisible();
  });
});
