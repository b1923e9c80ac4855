import { useId } from 'react';
import type { FigureTone, LocalFigure } from '@/template';
import { classNames } from './classNames';
import { arcPath, arcTextPath, arrowHead, pathTo, type Point, pointOnCircle, sectorPath } from './figurePath';
import styles from './FigureView.module.css';

type Shape = LocalFigure['shapes'][number];
type Style = Pick<Extract<Shape, { shape: 'circle' }>, 'stroke' | 'fill' | 'width' | 'dash'>;

const SECTORS: ReadonlySet<string> = new Set(['public', 'private', 'third', 'other']);

const colour = (tone: FigureTone): string =>
  tone === 'none' ? 'none' : tone === 'wash' ? 'var(--lake-wash)' : `var(--${SECTORS.has(tone) ? 's-' : ''}${tone})`;

/** Length of the strokes and of the gaps between them, in widths of the line. */
const DASHES = { solid: null, dotted: [0, 3], dashed: [4.5, 3.5], long: [9, 7] } as const;

function styleOf({ stroke, fill, width = 1.5, dash }: Style) {
  return {
    stroke: colour(stroke ?? (fill ? 'none' : 'ink')),
    fill: colour(fill ?? 'none'),
    strokeWidth: width,
    strokeDasharray: DASHES[dash ?? 'solid']?.map((length) => length * width).join(' '),
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
    case 'sector':
      return <path d={sectorPath(shape.at, shape.r, shape.from, shape.to)} {...styleOf(shape)} />;
    case 'arc-text':
      return <ArcText shape={shape} />;
    case 'text': {
      const { at, text, size = 14, anchor = 'middle', rotate, halo } = shape;
      return (
        <text
          {...lettersOf(shape)}
          textAnchor={anchor}
          transform={rotate ? `rotate(${rotate} ${at[0]} ${at[1]})` : undefined}
          {...(halo && { stroke: 'var(--sheet)', strokeWidth: size * 0.28, strokeLinejoin: 'round', paintOrder: 'stroke' })}
        >
          {text.split('\n').map((line, index) => (
            <tspan key={index} x={at[0]} y={at[1] + index * size * 1.25}>{line}</tspan>
          ))}
        </text>
      );
    }
  }
}

type Letters = Pick<Extract<Shape, { shape: 'text' }>, 'size' | 'weight' | 'face' | 'fill'>;

const lettersOf = ({ size = 14, weight, face, fill = 'ink' }: Letters) => ({
  fontSize: size,
  fill: colour(fill),
  fontWeight: weight === 'bold' ? 600 : 450,
  fontFamily: face === 'serif' ? 'var(--serif)' : 'var(--sans)',
});

function ArcText({ shape }: { readonly shape: Extract<Shape, { shape: 'arc-text' }> }) {
  const id = useId();
  return (
    <>
      <path id={id} d={arcTextPath(shape.at, shape.r, shape.angle, shape.size ?? 14)} fill="none" />
      <text {...lettersOf(shape)} textAnchor="middle">
        <textPath href={`#${id}`} startOffset="50%">{shape.text}</textPath>
      </text>
    </>
  );
}

/** A drawing from data, read aloud by its `alt`. */
export function FigureView({ figure, className }: { readonly figure: LocalFigure; readonly className?: string | undefined }) {
  return (
    <svg role="img" aria-label={figure.alt} viewBox={`0 0 ${figure.size[0]} ${figure.size[1]}`} className={classNames(styles.figure, className)}>
      {figure.shapes.map((shape, index) => (
        <ShapeView key={index} shape={shape} />
      ))}
    </svg>
  );
}
