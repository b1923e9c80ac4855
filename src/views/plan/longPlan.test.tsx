import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Step } from '@/document';
import { documentWithBlocks, renderView } from '../../../tests/helpers/renderView';
import { PlanView } from './PlanView';

const step = (number: number): Step => ({
  id: `s${number}`, pos: `a${String(number).padStart(3, '0')}`, title: `Askel ${number}`, block: 'define.steps', entry: '', owners: [],
  due: '2027-02-26', status: 'doing', note: '',
});
const document = documentWithBlocks({ steps: Object.fromEntries(Array.from({ length: 64 }, (_, index) => [`s${index}`, step(index)])) });

const watched = new Map<Element, (isIntersecting: boolean) => void>();

beforeEach(() => {
  window.history.replaceState(null, '', '#/w/w1/plan');
  localStorage.clear();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 0, 11, 12) });
  watched.clear();
  vi.stubGlobal('IntersectionObserver', class {
    private readonly tell: (entries: { isIntersecting: boolean }[]) => void;
    constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
      this.tell = tell;
    }
    observe(element: Element): void {
      watched.set(element, (isIntersecting) => this.tell([{ isIntersecting }]));
    }
    disconnect(): void {}
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

// By place in the page: jsdom takes long to find one of hundreds of fields by its role.
const row = (name: string): HTMLElement => window.document.querySelector(`tr[data-step="s${name.replace('Askel ', '')}"]`) as HTMLElement;
const tick = (name: string): HTMLElement => row(name).querySelector('input[type="checkbox"]') as HTMLElement;
const fields = (name: string): number => row(name).querySelectorAll('textarea, input:not([type="checkbox"])').length;

test('a long plan says everything, and has fields where it is in sight or has the focus', () => {
  renderView(<PlanView />, { document });
  expect(row('Askel 7')).toHaveTextContent('Askel 7');
  expect(row('Askel 7')).toHaveTextContent('26.2.2027');
  expect(row('Askel 7')).toHaveTextContent('Käynnissä');
  expect(fields('Askel 7')).toBe(0);

  const tell = watched.get(row('Askel 7').parentElement as Element);
  act(() => tell?.(true));
  expect(fields('Askel 7')).toBe(2);
  expect(fields('Askel 57')).toBe(0);
  act(() => tell?.(false));
  expect(fields('Askel 7')).toBe(0);

  act(() => tick('Askel 57').focus());
  expect(fields('Askel 57')).toBe(2);
  expect(tick('Askel 57')).toHaveFocus();
}, 60_000);

test('a long column of the board shows its first cards, and more when asked', async () => {
  window.history.replaceState(null, '', '#/w/w1/plan?look=board');
  const { user } = renderView(<PlanView />, { document });
  const column = screen.getByRole('heading', { level: 2, name: /^Käynnissä/ }).parentElement as HTMLElement;
  expect(column).toHaveTextContent('64');
  expect(column.querySelectorAll('article')).toHaveLength(40);
  await user.click(within(column).getByRole('button', { name: 'Näytä lisää, 24 jäljellä' }));
  expect(column.querySelectorAll('article')).toHaveLength(64);
});
