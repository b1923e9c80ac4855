import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderView } from '../../../tests/helpers/renderView';
import { PresentView } from './PresentView';

const press = (key: string, target: Element | Window = document.activeElement ?? window): void => {
  fireEvent.keyDown(target, { key });
};
const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent ?? '';

beforeEach(() => {
  localStorage.clear();
  window.location.hash = '#/w/w1/present';
});

describe('the wall', () => {
  it('begins at the step that the address asks for, and forgets the address', () => {
    window.location.hash = '#/w/w1/present?step=picture/one';
    renderView(<PresentView />);
    expect(heading()).toBe('Ketkä');
    expect(window.location.hash).toBe('#/w/w1/present');
  });

  it('has its own theme and size while it is shown, and puts back what was', () => {
    document.documentElement.dataset.theme = 'paper';
    const { unmount } = renderView(<PresentView />);
    expect(document.documentElement.dataset).toMatchObject({ theme: 'projector', wall: '' });
    press('t');
    expect(document.documentElement.dataset.theme).toBe('paper');
    press('t');
    unmount();
    expect(document.documentElement.dataset.theme).toBe('paper');
    expect(document.documentElement.dataset.wall).toBeUndefined();
  });

  it('says where it is when the step changes, and puts the focus on the step’s heading', () => {
    renderView(<PresentView />);
    press('ArrowRight', window);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(document.querySelector('[data-live-announcer]')).toHaveTextContent(/^2 \/ \d+, /);
  });

  it('leaves letters, figures and arrows to a field; Escape leaves the field, then the editor, then the wall', () => {
    window.location.hash = '#/w/w1/present?step=picture/one';
    renderView(<PresentView />);
    press('e', window);
    const field = screen.getByRole('textbox', { name: 'Ketkä' });
    act(() => field.focus());
    for (const key of ['b', '1', 'ArrowRight', 'o', ' ']) press(key, field);
    expect(heading()).toBe('Ketkä');
    expect(screen.queryByRole('navigation')).toBeNull();
    press('Escape', field);
    expect(field).not.toHaveFocus();
    press('Escape', window);
    expect(screen.queryByRole('textbox')).toBeNull();
    press('Escape', window);
    expect(window.location.hash).toBe('#/w/w1/s/picture');
  });

  it('jumps by number, and says so when there is no such section', () => {
    renderView(<PresentView />);
    press('2', window);
    expect(screen.getByText('Osioon 2: Enter')).toBeInTheDocument();
    press('Enter', window);
    const there = heading();
    expect(screen.getByRole('main')).toHaveTextContent(/^2/);
    press('9', window);
    press('Enter', window);
    expect(heading()).toBe(there);
    expect(document.querySelector('[data-live-announcer]')).toHaveTextContent('Osiota 9 ei ole.');
  });

  it('hears the key that wakes it from rest', () => {
    vi.useFakeTimers();
    renderView(<PresentView />);
    act(() => {
      vi.advanceTimersByTime(10_000);
    });
    expect(screen.getByRole('main')).toHaveAttribute('data-resting');
    press('o', window);
    expect(screen.getByRole('main')).not.toHaveAttribute('data-resting');
    expect(screen.getByRole('navigation', { name: 'Osiot' })).toBeInTheDocument();
    vi.useRealTimers();
  });

  it('goes blank and comes back at any key that would turn the step', () => {
    renderView(<PresentView />);
    const before = heading();
    press('.', window);
    expect(screen.getByRole('button', { name: 'Näytä taas' })).toHaveAttribute('data-colour', 'dark');
    press(',', window);
    expect(screen.getByRole('button', { name: 'Näytä taas' })).toHaveAttribute('data-colour', 'light');
    press('PageDown', window);
    expect(screen.queryByRole('button', { name: 'Näytä taas' })).toBeNull();
    expect(heading()).toBe(before);
  });
});
