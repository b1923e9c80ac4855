import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Markdown } from './Markdown';
import { markdownToPdf, plainText } from './markdownToPdf';

describe('Markdown', () => {
  it('shows paragraphs, bold, italic and lists', () => {
    const { container } = render(<Markdown text={'**Luottamus** on *kolme* asiaa:\n\n1. tuttuus\n2. lupaus\n\n- yksi\n  - kaksi'} />);
    expect(container.querySelector('strong')).toHaveTextContent('Luottamus');
    expect(container.querySelector('em')).toHaveTextContent('kolme');
    expect(container.querySelectorAll('ol > li')).toHaveLength(2);
    expect(container.querySelector('ul ul li')).toHaveTextContent('kaksi');
  });

  it('shows HTML as text and makes no element of it', () => {
    const { container } = render(<Markdown text={'<script>alert(1)</script>\n\nsana <img src=x onerror=alert(1)> sana'} />);
    expect(container.querySelector('script, img')).toBeNull();
    expect(container).toHaveTextContent('<script>alert(1)</script>');
    expect(container).toHaveTextContent('<img src=x onerror=alert(1)>');
  });

  it('follows links to the web and to mail only', () => {
    render(<Markdown text={'[ohje](https://example.org) [posti](mailto:a@b.fi) [paha](javascript:alert(1)) [tieto](data:text/html,x)'} />);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['https://example.org', 'mailto:a@b.fi']);
    expect(screen.getByRole('link', { name: 'ohje' })).toHaveAttribute('rel', 'noopener noreferrer');
    expect(screen.getByText(/paha/)).toBeInTheDocument();
  });

  it('never asks the net for a picture', () => {
    const { container } = render(<Markdown text="![Kehän kuva](https://example.org/seuranta.png)" />);
    expect(container.querySelector('img')).toBeNull();
    expect(container).toHaveTextContent('Kehän kuva');
  });

  it('keeps titles below the titles of the page', () => {
    render(<Markdown text={'# Yksi\n\n### Kolme'} />);
    expect(screen.getByRole('heading', { name: 'Yksi', level: 4 })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Kolme', level: 5 })).toBeInTheDocument();
  });

  it('survives a text that nests without end', () => {
    const { container } = render(<Markdown text={`${'*a **b '.repeat(300)} loppu`} />);
    expect(container).toHaveTextContent('loppu');
  });
});

describe('markdownToPdf', () => {
  it('gives paragraphs, titles, lists and tables', () => {
    const nodes = markdownToPdf('Alku **lihava** [linkki](https://example.org)\n\n## Otsikko\n\n- yksi\n  - kaksi\n- kolme\n\n| a | b |\n|---|---|\n| 1 | 2 |');
    expect(nodes).toEqual([
      { type: 'paragraph', text: 'Alku lihava linkki' },
      { type: 'heading', level: 4, text: 'Otsikko' },
      { type: 'list', ordered: false, items: [{ text: 'yksi\n   – kaksi' }, { text: 'kolme' }] },
      { type: 'table', caption: '', columns: [{ header: 'a', width: 1 }, { header: 'b', width: 1 }], rows: [[{ text: '1' }, { text: '2' }]] },
    ]);
  });
});

describe('plainText', () => {
  it('gives the words alone', () => {
    expect(plainText('**Tuttuus** ja\n\n- *lupaus*\n\n> Sitaatti')).toBe('Tuttuus ja\nlupaus\nSitaatti');
  });
});
