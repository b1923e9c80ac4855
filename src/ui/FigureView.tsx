import { classNames } from './classNames';
import { type Point, arcPath, arrowHead, pathTo, pointOnCircle } from './figurePath';
import styles from './FigureView.module.css';

type Tone = 'ink' | 'ink-2' | 'ink-3' | 'lake' | 'berry' | 'ochre' | 'rule' | 'edge' | 'sheet' | 'wash' | 'none';

interface Style {
  readonly stroke?: Tone | undefined;
  readonly fill?: Tone | undefined;
  readonly width?: number | undefined;
  readonly dash?: 'solid' | 'dotted' | 'dashed' | undefined;
}

type Shape =
  | ({ readonly shape: 'circle'; readonly at: Point; readonly r: number } & Style)
  | ({ readonly shape: 'rect'; readonly at: Point; readonly size: Point; readonly radius?: number | undefined } & Style)
  | ({ readonly shape: 'line'; readonly points: readonly Point[]; readonly closed?: boolean | undefined; readonly arrow?: boolean | undefined } & Style)
  | ({ readonly shape: 'arc'; readonly at: Point; readonly r: number; readonly from: number; readonly to: number; readonly arrow?: boolean | undefined } & Style)
  | ({ readonly shape: 'curve'; readonly points: readonly [Point, Point, Point, Point]; readonly arrow?: boolean | undefined } & Style)
  | {
      readonly shape: 'text';
      readonly at: Point;
      readonly text: string;
      readonly size?: number | undefined;
      readonly anchor?: 'start' | 'middle' | 'end' | undefined;
      readonly weight?: 'regular' | 'bold' | undefined;
      readonly face?: 'sans' | 'serif' | undefined;
      readonly fill?: Tone | undefined;
    };

/** A figure of a template in one language (`LocalFigure`). */
export interface FigureData {
  readonly size: Point;
  readonly alt: string;
  readonly shapes: readonly Shape[];
}

const colour = (tone: Tone): string => (tone === 'none' ? 'none' : tone === 'wash' ? 'var(--lake-wash)' : `var(--${tone})`);

function styleOf({ stroke, fill, width = 1.5, dash }: Style) {
  return {
    stroke: colour(stroke ?? (fill ? 'none' : 'ink')),
    fill: colour(fill ?? 'none'),
    strokeWidth: width,
    strokeDasharray: dash === 'dotted' ? `0 ${width * 3}` : dash === 'dashed' ? `${width * 4.5} ${width * 3.5}` : undefined,
    strokeLinecap: dash === 'dotted' ? ('round' as const) : ('butt' as const),
    strokeLinejoin: 'round' as const,
  };
}

/** A path, with an arrow's head at its end if asked for. */
function Path({ d, style, head }: { readonly d: string; readonly style: Style; readonly head: readonly [tip: Point, from: Point] | null }) {
  const look = styleOf(style);
  return (
    <>
      <path d={d} {...look} />
      {head && (
        <path d={arrowHead(head[0], head[1], 5 + 2 * look.strokeWidth)} {...look} fill="none" strokeDasharray={undefined} strokeLinecap="round" />
      )}
    </>
  );
}

function ShapeView({ shape }: { readonly shape: Shape }) {
  switch (shape.shape) {
    case 'circle':
      return <circle cx={shape.at[0]} cy={shape.at[1]} r={shape.r} {...styleOf(shape)} />;
    case 'rect':
      return <rect x={shape.at[0]} y={shape.at[1]} width={shape.size[0]} height={shape.size[1]} rx={shape.radius} {...styleOf(shape)} />;
    case 'line': {
      const [tip, from] = shape.points.toReversed();
      const d = shape.points.map((point, index) => pathTo(index === 0 ? 'M' : 'L', point)).join('') + (shape.closed ? 'Z' : '');
      return <Path d={d} style={shape} head={shape.arrow && tip && from ? [tip, from] : null} />;
    }
    case 'arc': {
      const { at, r, from, to } = shape;
      const back = from < to ? -1 : 1;
      const tip = pointOnCircle(at, r, to);
      // A chord a little behind the tip points the way the arc goes.
      const behind = pointOnCircle(at, r, to + back * Math.min(Math.abs(to - from), (360 / Math.PI) * (4 / r)));
      return <Path d={arcPath(at, r, from, to)} style={shape} head={shape.arrow ? [tip, behind] : null} />;
    }
    case 'curve': {
      const [start, one, two, end] = shape.points;
      const d = `${pathTo('M', start)}C${one.join(' ')} ${two.join(' ')} ${end.join(' ')}`;
      return <Path d={d} style={shape} head={shape.arrow ? [end, two] : null} />;
    }
    case 'text': {
      const { at, text, size = 14, anchor = 'middle', weight, face, fill = 'ink' } = shape;
      return (
        <text
          fontSize={size}
          textAnchor={anchor}
          fill={colour(fill)}
          fontWeight={weight === 'bold' ? 600 : 450}
          fontFamily={face === 'serif' ? 'var(--serif)' : 'var(--sans)'}
        >
          {text.split('\n').map((line, index) => (
            <tspan key={index} x={at[0]} y={at[1] + index * size * 1.25}>{line}</tspan>
          ))}
        </text>
      );
    }
  }
}

/** A drawing from data, read aloud by its `alt`. */
export function FigureView({ figure, className }: { readonly figure: FigureData; readonly className?: string | undefined }) {
  return (
    <svg role="img" aria-label={figure.alt} viewBox={`0 0 ${figure.size[0]} ${figure.size[1]}`} className={classNames(styles.figure, className)}>
      {figure.shapes.map((shape, index) => (
        <ShapeView key={index} shape={shape} />
      ))}
    </svg>
  );
}
