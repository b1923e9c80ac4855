import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ComboField } from './ComboField';
import { findMatches } from './matches';
import { TokenField } from './TokenField';
import { UiProvider } from './UiProvider';

const PEOPLE = [
  { id: 'a', label: 'Sari Kettunen' },
  { id: 'b', label: 'Mikael Björk' },
  { id: 'c', label: 'Anna Sarinen' },
];

function Held({ start = [], onCreate = () => {} }: { readonly start?: readonly string[]; readonly onCreate?: (text: string) => void }) {
  const [ids, setIds] = useState(start);
  return (
    <UiProvider language="fi">
      <TokenField
        label="Kuka tekee"
        tokens={PEOPLE.filter(({ id }) => ids.includes(id))}
        suggestions={PEOPLE}
        onAdd={(id) => setIds([...ids, id])}
        onRemove={(id) => setIds(ids.filter((one) => one !== id))}
        onCreate={onCreate}
      />
    </UiProvider>
  );
}

const input = () => screen.getByRole('combobox', { name: 'Kuka tekee' });
const options = () => screen.queryAllByRole('option').map((option) => option.textContent);

describe('TokenField', () => {
  it('filters by what is typed and picks the first with Enter', async () => {
    const user = userEvent.setup();
    render(<Held />);
    await user.type(input(), 'sari');
    expect(options()).toEqual(['Sari Kettunen', 'Anna Sarinen', 'Luo uusi: sari']);
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Sari Kettunen');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Poista Sari Kettunen' })).toBeInTheDocument();
    expect(input()).toHaveValue('');
    expect(screen.getByRole('status')).toHaveTextContent('Sari Kettunen lisätty');
  });

  it('points at options with arrows, round the end', async () => {
    const user = userEvent.setup();
    render(<Held />);
    await user.click(input());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(input()).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { name: 'Mikael Björk' }).id);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Anna Sarinen');
  });

  it('creates what nobody has made yet', async () => {
    const user = userEvent.setup();
    const onCreate = vi.fn();
    render(<Held onCreate={onCreate} />);
    await user.type(input(), ' Siljan kunta ');
    expect(options()).toEqual(['Luo uusi: Siljan kunta']);
    await user.keyboard('{Enter}');
    expect(onCreate).toHaveBeenCalledExactlyOnceWith('Siljan kunta');
  });

  it('does not offer to create somebody who is there already', async () => {
    const user = userEvent.setup();
    render(<Held start={['b']} />);
    await user.type(input(), 'mikael björk');
    expect(options()).toEqual([]);
  });

  it('takes the last away with Backspace in an empty input', async () => {
    const user = userEvent.setup();
    render(<Held start={['a', 'b']} />);
    await user.click(input());
    await user.keyboard('{Backspace}');
    expect(screen.queryByRole('button', { name: 'Poista Mikael Björk' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Poista Sari Kettunen' })).toBeInTheDocument();
  });

  it('gives focus back to the input when a chip is removed', async () => {
    const user = userEvent.setup();
    render(<Held start={['a']} />);
    await user.click(screen.getByRole('button', { name: 'Poista Sari Kettunen' }));
    expect(input()).toHaveFocus();
  });

  it('closes its list with Esc and keeps what was typed', async () => {
    const user = userEvent.setup();
    render(<Held />);
    await user.type(input(), 'sar{Escape}');
    expect(input()).toHaveAttribute('aria-expanded', 'false');
    expect(input()).toHaveValue('sar');
  });

  it('picks by mouse without losing focus', async () => {
    const user = userEvent.setup();
    render(<Held />);
    await user.click(input());
    await user.click(within(screen.getByRole('listbox', { name: 'Ehdotukset' })).getByRole('option', { name: 'Mikael Björk' }));
    expect(screen.getByRole('button', { name: 'Poista Mikael Björk' })).toBeInTheDocument();
    expect(input()).toHaveFocus();
  });
});

describe('ComboField', () => {
  it('takes free text, and a suggestion only when one is pointed at', async () => {
    const user = userEvent.setup();
    const onPick = vi.fn();
    function Field() {
      const [value, setValue] = useState('');
      return <ComboField label="Ryhmä" value={value} onChange={setValue} onPick={onPick} suggestions={[{ id: '1', label: 'Nuorten palvelut' }]} />;
    }
    render(<UiProvider language="fi"><Field /></UiProvider>);
    const field = screen.getByRole('combobox', { name: 'Ryhmä' });
    await user.type(field, 'nuo{Enter}');
    expect(onPick).not.toHaveBeenCalled();
    expect(field).toHaveValue('nuo');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onPick).toHaveBeenCalledExactlyOnceWith('1');
  });
});

describe('findMatches', () => {
  it('puts those that begin with the words first and tells ä from a', () => {
    expect(findMatches([{ label: 'Kuntasari' }, { label: 'Anna Sari' }, { label: 'Sari' }], 'SARI').map(({ label }) => label)).toEqual([
      'Sari', 'Anna Sari', 'Kuntasari',
    ]);
    expect(findMatches([{ label: 'Ääni' }], 'aa')).toEqual([]);
  });
});
