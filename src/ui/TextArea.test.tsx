import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { TextArea, TextField } from './TextField';

/** A text area whose text is held outside, where others can write it too. */
function show(start: string, onText: (text: string) => void = () => {}) {
  const change = (text: string): void => {
    onText(text);
    setFromOutside(text);
  };
  const draw = (value: string) => <TextArea label="Muistiinpano" value={value} onChange={change} />;
  const { rerender } = render(draw(start));
  const setFromOutside = (text: string): void => rerender(draw(text));
  return { setFromOutside };
}

const area = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Muistiinpano' });

describe('TextArea', () => {
  it('keeps the caret among its words when somebody else writes before it', () => {
    const { setFromOutside } = show('kahvi');
    area().focus();
    area().setSelectionRange(3, 3);
    setFromOutside('aamukahvi');
    expect(area()).toHaveValue('aamukahvi');
    expect(area().selectionStart).toBe(7);
  });

  it('keeps the caret in the middle while its own user types there', async () => {
    const user = userEvent.setup();
    show('aamuvi');
    await user.type(area(), 'kah', { initialSelectionStart: 4, initialSelectionEnd: 4 });
    expect(area()).toHaveValue('aamukahvi');
    expect(area().selectionStart).toBe(7);
  });

  it('keeps a selection over the same words', () => {
    const { setFromOutside } = show('hyvä kahvi');
    area().focus();
    area().setSelectionRange(5, 10);
    setFromOutside('oikein hyvä kahvi');
    expect(area().value.slice(area().selectionStart, area().selectionEnd)).toBe('kahvi');
  });

  it('does not disturb a composition and puts its result on top of what came meanwhile', () => {
    const onText = vi.fn();
    const { setFromOutside } = show('talo', onText);
    area().focus();
    fireEvent.compositionStart(area());
    fireEvent.input(area(), { target: { value: 'taloo' } });
    setFromOutside('iso talo');
    expect(area()).toHaveValue('taloo');
    expect(onText).not.toHaveBeenCalled();
    fireEvent.input(area(), { target: { value: 'taloon' } });
    fireEvent.compositionEnd(area());
    expect(onText).toHaveBeenCalledExactlyOnceWith('iso taloon');
    expect(area()).toHaveValue('iso taloon');
  });

  it('gives out only well-formed text', () => {
    const onText = vi.fn();
    show('', onText);
    fireEvent.input(area(), { target: { value: 'a\uD83D' } });
    expect(onText).not.toHaveBeenCalled();
    fireEvent.blur(area());
    expect(onText).toHaveBeenCalledExactlyOnceWith('a\uFFFD');
  });

  it('leaves Enter to its user', () => {
    const prevent = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    render(<TextArea label="Muistiinpano" value="" onChange={() => {}} onKeyDown={prevent} />);
    const enter = createEvent.keyDown(area(), { key: 'Enter' });
    fireEvent(area(), enter);
    expect(enter.defaultPrevented).toBe(true);
  });
});

describe('TextField', () => {
  it('is tied to its help and its error', () => {
    render(<TextField label="Nimi" description="Verkoston nimi" error="Antakaa nimi" value="" onChange={() => {}} />);
    const field = screen.getByRole('textbox', { name: 'Nimi' });
    expect(field).toHaveAccessibleDescription('Verkoston nimi Antakaa nimi');
    expect(field).toBeInvalid();
  });

  it('tells when it is left', async () => {
    const user = userEvent.setup();
    const onCommit = vi.fn();
    render(<TextField label="Nimi" value="" onChange={() => {}} onCommit={onCommit} />);
    await user.click(screen.getByRole('textbox', { name: 'Nimi' }));
    await user.tab();
    expect(onCommit).toHaveBeenCalledOnce();
  });
});
