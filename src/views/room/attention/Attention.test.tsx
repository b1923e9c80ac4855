import { act, fireEvent, render, screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { openPresentation } from '@/persistence';
import { UiProvider } from '@/ui';
import { PresentationContext } from '../usePresentation';
import { Attention, type AttentionTool } from './Attention';

function Wall({ start }: { readonly start: AttentionTool }) {
  const stage = useRef<HTMLDivElement>(null);
  const [tool, setTool] = useState(start);
  return (
    <div ref={stage}>
      <p>{tool ?? 'tyhjä käsi'}</p>
      <ul data-block="s.notes">
        <li data-spot="a">Soitetaan ensin</li>
        <li data-spot="b">Kylään ensimmäisellä viikolla</li>
      </ul>
      <Attention stage={stage} tool={tool} onToolEnd={() => setTool(null)} />
    </div>
  );
}

function show(start: AttentionTool) {
  // Nothing is laid out in jsdom; on a page every shown element has a box.
  vi.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  const store = openPresentation({ id: 'w', role: 'wall', open: () => null, storage: null });
  render(<UiProvider language="fi"><PresentationContext value={store}><Wall start={start} /></PresentationContext></UiProvider>);
  return store;
}

it('moves the spotlight from one to the next by the arrows, round the ends, and says what is in it', () => {
  const store = show('spot');
  fireEvent.keyDown(window, { key: 'ArrowDown' });
  expect(store.get().spot).toEqual({ block: 's.notes', id: 'a' });
  fireEvent.keyDown(window, { key: 'ArrowRight' });
  expect(store.get().spot?.id).toBe('b');
  expect(screen.getByText('Valokeilassa: Kylään ensimmäisellä viikolla')).toBeInTheDocument();
  fireEvent.keyDown(window, { key: 'ArrowDown' });
  expect(store.get().spot?.id).toBe('a');
  fireEvent.keyDown(window, { key: 'ArrowUp' });
  expect(store.get().spot?.id).toBe('b');
});

it('keeps the spotlight on Enter, puts it out on Escape, and keeps both keys from the wall', () => {
  const store = show('spot');
  const wall = vi.fn();
  document.body.addEventListener('keydown', wall);
  fireEvent.keyDown(document.body, { key: 'ArrowDown' });
  fireEvent.keyDown(document.body, { key: 'Enter' });
  expect(store.get().spot?.id).toBe('a');
  expect(screen.getByText('tyhjä käsi')).toBeInTheDocument();
  expect(wall).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(store.get().spot?.id).toBe('a');
  expect(wall).toHaveBeenCalledTimes(1);
  document.body.removeEventListener('keydown', wall);
});

it('dims all but the spot while it is there, also when another window chose it', () => {
  const store = show(null);
  act(() => store.change({ spot: { block: 's.notes', id: 'b' } }));
  expect(screen.getByTestId('spot-mask')).toBeInTheDocument();
  act(() => store.change({ spot: { block: 's.notes', id: 'gone' } }));
  expect(screen.queryByTestId('spot-mask')).not.toBeInTheDocument();
});
