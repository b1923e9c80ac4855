import type { Item, Tone } from '@/export';

const COLOURS: Readonly<Record<Tone, string>> = {
  ink: 'var(--ink)', 'ink-2': 'var(--ink-2)', 'ink-3': 'var(--ink-3)', lake: 'var(--lake)', berry: 'var(--berry)', ochre: 'var(--ochre)',
  rule: 'var(--rule)', edge: 'var(--edge)', board: 'var(--board)', sheet: 'var(--sheet)', wash: 'var(--lake-wash)',
  public: 'var(--s-public)', private: 'var(--s-private)', third: 'var(--s-third)', other: 'var(--s-other)',
  'heat-1': 'var(--heat-1)', 'heat-2': 'var(--heat-2)', 'heat-3': 'var(--heat-3)', 'heat-4': 'var(--heat-4)', 'heat-5': 'var(--heat-5)',
};
const WEIGHTS = { sans: 450, strong: 620, serif: 520, display: 460 } as const;

interface DrawingProps {
  readonly items: readonly Item[];
  /** Left, top, width, height in the items' own units. */
  readonly box: readonly [number, number, number, number];
  /** Says what the drawing shows; without it the drawing is decoration beside words. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
}

/** The PDF's own marks and pictures, on the screen and on the printer's paper. */
export const Drawing = ({ items, box, label, className }: DrawingProps) => (
  <svg viewBox={box.join(' ')} className={className} {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
    {items.map((item, index) => <Shape key={index} item={item} />)}
  </svg>
);

function Shape({ item }: { readonly item: Item }) {
  if (item.type === 'image') return <image href={item.src} x={item.x} y={item.y} width={item.width} height={item.height} />;
  if (item.type === 'text') {
    const { x, y, text, style, anchor = 'start', angle = 0 } = item;
    return (
      <text
        transform={`translate(${x} ${y}) rotate(${angle})`}
        textAnchor={anchor}
        fontSize={style.size}
        fontWeight={WEIGHTS[style.role]}
        fontFamily={style.role === 'serif' || style.role === 'display' ? 'var(--serif)' : 'var(--sans)'}
        fill={COLOURS[style.tone]}
      >
        {text}
      </text>
    );
  }
  const { path, stroke, fill, width = 1, dash, round } = item;
  return (
    <path
      d={path.map(([command, ...points]) => command + points.join(' ')).join('')}
      stroke={stroke ? COLOURS[stroke] : 'none'}
      fill={fill ? COLOURS[fill] : 'none'}
      strokeWidth={width}
      strokeDasharray={dash?.join(' ')}
      strokeLinecap={round ? 'round' : 'butt'}
    />
  );
}
