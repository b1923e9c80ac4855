import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BlockPlace } from '@/blockkit';
import { GuideEditor } from './GuideEditor';
import { configSchema, initialState, progress, searchTexts } from './model';
import { samples } from './samples';
import { toPdf } from './toPdf';

const block: BlockPlace = { key: 's.guide', sectionId: 's', title: '', help: '', question: '' };

describe('the guide', () => {
  it('shows the text, the figure with its words, and the source', () => {
    render(<GuideEditor block={block} config={samples.typical.config} />);
    expect(screen.getByText('kenenkään pomo')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: /Kolme ympyrää/ })).toBeInTheDocument();
    expect(screen.getByText(/Lähde: Esimerkki/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Lisää aiheesta' })).toHaveAttribute('href', 'https://example.org');
  });

  it('prints the figure, the text and the source', () => {
    const content = { block, config: samples.typical.config, state: initialState(), language: 'fi' as const, document: {} as never };
    expect(toPdf(content).map(({ type }) => type)).toEqual(['figure', 'paragraph', 'list', 'paragraph', 'paragraph']);
    expect(searchTexts(content)[0]?.text).toContain('kenenkään pomo');
  });

  it('asks for nothing to be filled in', () => {
    expect(progress()).toBeNull();
  });

  it('refuses a figure that is not one', () => {
    expect(configSchema.safeParse({ text: 'a', figure: { size: [1, 1], alt: '', shapes: [{ shape: 'script' }] } }).success).toBe(false);
  });
});
