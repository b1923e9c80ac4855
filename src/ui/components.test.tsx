import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { announce } from './announce';
import { Button } from './Button';
import { Checkbox, RadioGroup } from './Choice';
import { ConfirmDialog, Dialog } from './Dialog';
import { FigureView } from './FigureView';
import { arcPath, pointOnCircle, sectorPath } from './figurePath';
import { DropZone, FileButton } from './files';
import { Avatar, SectorMark, StatusMark } from './marks';
import { Menu } from './Menu';
import { ProgressBar } from './ProgressBar';
import { Ring } from './Ring';
import { Segmented } from './Segmented';
import { Select } from './Select';
import { clearToasts, toast } from './toast';
import { UiProvider } from './UiProvider';

const show = (ui: ReactNode) => render(<UiProvider language="fi">{ui}</UiProvider>);

describe('Dialog', () => {
  function Opened() {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <Button onPress={() => setOpen(true)}>Avaa</Button>
        <Dialog title="Uusi työkirja" isOpen={isOpen} onClose={() => setOpen(false)}>Sisältö</Dialog>
      </>
    );
  }

  it('is named by its title, closes with Esc and gives focus back', async () => {
    const user = userEvent.setup();
    show(<Opened />);
    await user.click(screen.getByRole('button', { name: 'Avaa' }));
    expect(screen.getByRole('dialog', { name: 'Uusi työkirja' })).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name: 'Avaa' }));
  });

  it('offers the safe answer first when something would be lost', async () => {
    const user = userEvent.setup();
    const onConfirm = vi.fn();
    const onClose = vi.fn();
    show(<ConfirmDialog title="Poistetaanko?" text="Kaikki katoaa." confirmLabel="Poista" isDanger isOpen onConfirm={onConfirm} onClose={onClose} />);
    expect(screen.getByRole('alertdialog', { name: 'Poistetaanko?' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Peruuta' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Poista' }));
    expect(onConfirm).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('Menu', () => {
  it('opens from the keyboard and runs what is chosen', async () => {
    const user = userEvent.setup();
    const onAction = vi.fn();
    show(<Menu label="Toiminnot: Suvanto" items={[{ id: 'a', label: 'Monista', onAction: () => {} }, { id: 'b', label: 'Poista', onAction, isDanger: true }]} />);
    await user.tab();
    expect(screen.getByRole('button', { name: 'Toiminnot: Suvanto' })).toHaveFocus();
    await user.keyboard('{Enter}{ArrowDown}{Enter}');
    expect(onAction).toHaveBeenCalledOnce();
  });
});

describe('choices', () => {
  it('keeps one segment chosen', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    show(<Segmented label="Näkymä" options={[{ id: 'list', label: 'Lista', count: 3 }, { id: 'map', label: 'Kartta' }]} value="list" onChange={onChange} />);
    expect(screen.getByRole('radio', { name: /Lista/ })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Kartta' }));
    expect(onChange).toHaveBeenLastCalledWith('map');
  });

  it('picks from a select by typing', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    show(<Select label="Kieli" options={[{ id: 'fi', label: 'suomi' }, { id: 'sv', label: 'svenska' }]} value="fi" onChange={onChange} />);
    await user.click(screen.getByRole('button', { name: /Kieli/ }));
    await user.click(within(screen.getByRole('listbox')).getByRole('option', { name: 'svenska' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('sv');
  });

  it('tells of a part chosen and of what a choice means', () => {
    show(
      <>
        <Checkbox label="Kaikki" isSelected={false} isIndeterminate onChange={() => {}} />
        <RadioGroup label="Miten" options={[{ id: 'a', label: 'Yhdessä', description: 'Kaikki samaan' }]} value="a" onChange={() => {}} />
      </>,
    );
    expect(screen.getByRole('checkbox', { name: 'Kaikki' })).toBePartiallyChecked();
    expect(screen.getByRole('radiogroup', { name: 'Miten' })).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Yhdessä' })).toHaveAccessibleDescription('Kaikki samaan');
  });
});

describe('marks', () => {
  const arcs = (value: number) => render(<Ring value={value} size={44} label={`${value}`} />).container.querySelectorAll('circle[stroke-dasharray]');

  it('draws an arc only for what is begun and not finished', () => {
    expect(arcs(0)).toHaveLength(0);
    expect(arcs(0.35)[0]).toHaveAttribute('stroke-dasharray', '35 100');
    expect(arcs(1)).toHaveLength(0);
  });

  it('never shows the last bit as all, nor a first bit as nothing', () => {
    expect(arcs(0.999)[0]).toHaveAttribute('stroke-dasharray', '97 100');
    expect(arcs(0.001)[0]).toHaveAttribute('stroke-dasharray', '3 100');
  });

  it('says a status in words beside its shape', () => {
    render(<StatusMark status="late" label="Myöhässä" />);
    expect(screen.getByText('Myöhässä')).toBeVisible();
  });

  it('makes initials of names in any script, and of none', () => {
    const initials = (name: string) => render(<Avatar id="a" name={name} />).container.textContent;
    expect(['Sari Kettunen', 'áile näkkäläjärvi', 'Ольга Петрова', 'Suvannon kunta ry', '', '👩‍🚀 Team'].map(initials)).toEqual(['SK', 'ÁN', 'ОП', 'SK', '?', 'T']);
  });

  it('names a sector when nothing else does', () => {
    render(<SectorMark sector="third" label="Kolmas sektori" />);
    expect(screen.getByRole('img', { name: 'Kolmas sektori' })).toBeInTheDocument();
  });
});

describe('FigureView', () => {
  it('reads as its words and breaks texts where told', () => {
    render(<FigureView figure={{ size: [100, 50], alt: 'Kaksi kehää', shapes: [{ shape: 'text', at: [10, 20], text: 'yksi\nkaksi', size: 10 }, { shape: 'line', points: [[0, 0], [9, 9]], arrow: true }] }} />);
    const figure = screen.getByRole('img', { name: 'Kaksi kehää' });
    expect([...figure.querySelectorAll('tspan')].map((line) => line.textContent)).toEqual(['yksi', 'kaksi']);
    expect(figure.querySelectorAll('path')).toHaveLength(2);
  });

  it('runs words along a circle, turned round below its middle so that they read from left to right', () => {
    const words = (angle: number) => ({ shape: 'arc-text' as const, at: [50, 50] as const, r: 40, angle, text: 'kevät', size: 10 });
    render(<FigureView figure={{ size: [100, 100], alt: 'Vuosi', shapes: [words(0), words(180), { shape: 'sector', at: [50, 50], r: [20, 40], from: 0, to: 90, fill: 'heat-3' }] }} />);
    const figure = screen.getByRole('img', { name: 'Vuosi' });
    const [top, bottom] = [...figure.querySelectorAll('textPath')].map((path) => figure.querySelector(path.getAttribute('href') ?? '')?.getAttribute('d') ?? '');
    expect(top).toBe(arcPath([50, 50], 40, -90, 90));
    expect(bottom).toBe(arcPath([50, 50], 47, 270, 90));
    expect(sectorPath([50, 50], [20, 40], 0, 90)).toBe('M50 10A40 40 0 0 1 90 50L70 50A20 20 0 0 0 50 30Z');
    expect(figure.querySelector('path[fill="var(--heat-3)"]')).not.toBeNull();
  });

  it('counts angles clockwise from twelve', () => {
    const [x, y] = pointOnCircle([0, 0], 10, 90);
    expect(x).toBeCloseTo(10);
    expect(y).toBeCloseTo(0);
    expect(arcPath([0, 0], 10, 0, 90)).toBe('M0 -10A10 10 0 0 1 10 0');
    expect(arcPath([0, 0], 10, 0, 360).match(/A/g)).toHaveLength(2);
  });
});

describe('messages', () => {
  it('says the same words again when they come again', () => {
    show(null);
    act(() => announce('Tallennettu'));
    const first = screen.getByText('Tallennettu');
    act(() => announce('Tallennettu'));
    expect(screen.getByText('Tallennettu')).not.toBe(first);
  });

  it('offers to undo, once', async () => {
    const user = userEvent.setup();
    const onAction = vi.fn();
    show(null);
    act(() => toast({ text: 'Poistettiin.', action: { label: 'Kumoa', onAction } }));
    await user.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(onAction).toHaveBeenCalledOnce();
    expect(screen.queryByText('Poistettiin.')).not.toBeInTheDocument();
    act(clearToasts);
  });

  it('tells progress in percent as the language writes it', () => {
    show(<ProgressBar label="Tehdään PDF" value={0.42} />);
    expect(screen.getByRole('progressbar', { name: 'Tehdään PDF' })).toHaveAttribute('aria-valuenow', '42');
    expect(screen.getByText(/42\s%/)).toBeInTheDocument();
  });
});

describe('files', () => {
  it('gives the files that are chosen', async () => {
    const user = userEvent.setup();
    const onFiles = vi.fn();
    const { container } = show(<DropZone label="Pudota tähän" onFiles={onFiles}><FileButton label="Avaa tiedosto" accept=".json" onFiles={onFiles} /></DropZone>);
    const file = new File(['{}'], 'a.json', { type: 'application/json' });
    await user.upload(container.querySelector('input') as HTMLInputElement, file);
    expect(onFiles).toHaveBeenCalledExactlyOnceWith([file]);
  });
});
