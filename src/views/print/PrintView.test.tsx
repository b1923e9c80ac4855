import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import userEvent from '@testing-library/user-event';
import { samplePdfSource } from '../../../tests/helpers/pdfSample';
import { PrintView } from './PrintView';

const source = samplePdfSource({ sections: 3, answers: 9, steps: 8, actors: 36 });
const show = () => render(<PrintView {...source} backHref="#/w/1" />);

describe('the print view', () => {
  it('has one main heading, sections under it, and no skipped level', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Suvannon työllisyysverkosto');
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });

  it('has nothing outside its landmarks', () => {
    show();
    const landmarks = [screen.getByRole('banner'), screen.getByRole('main')];
    expect(within(landmarks[0] as HTMLElement).getByRole('link', { name: 'Takaisin työkirjaan' })).toBeInTheDocument();
    expect([...(landmarks[0]?.parentElement?.children ?? [])]).toEqual(landmarks);
  });

  it('gives tables a caption and heads for columns and rows', () => {
    show();
    const table = screen.getByRole('table', { name: 'Taulukko 1: kuka, mitä ja milloin' });
    expect(within(table).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Asia', 'Kenelle', 'Arvio']);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(6);
  });

  it('shows the network as a picture with words, and every actor as text', () => {
    show();
    expect(screen.getByRole('img', { name: /Verkoston kehä: 36 toimijaa/ })).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: 'Konepaja' })).toBeInTheDocument();
  });

  it('prints by the browser, names the file, and gives the title back', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const before = document.title;
    const { unmount } = show();
    expect(document.title).toBe('Suvannon työllisyysverkosto');
    await userEvent.click(screen.getByRole('button', { name: 'Tulosta' }));
    expect(print).toHaveBeenCalledOnce();
    expect(screen.getByRole('link', { name: 'Takaisin työkirjaan' })).toHaveAttribute('href', '#/w/1');
    unmount();
    expect(document.title).toBe(before);
    expect(document.body).not.toHaveAttribute('data-print');
  });
});
