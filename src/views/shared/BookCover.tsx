import { type CSSProperties, useMemo } from 'react';
import styles from './BookCover.module.css';
import { COVER_SIZE, coverArt, type CoverFacts } from './coverArt';

interface BookCoverProps extends CoverFacts {
  readonly name: string;
  readonly cloth: 'lake' | 'ink' | 'ochre' | 'birch';
}

/** The longest word decides the size, so that Finnish compounds seldom break. */
function titleSize(name: string): string {
  const longest = Math.max(...name.split(/[\s-]+/).map((word) => word.length));
  return `${Math.max(13, Math.min(20, 236 / Math.max(longest, 1)))}px`;
}

/** A bound workbook seen from the front. Its words are for the eye only: name the link round it. */
export function BookCover({ name, cloth, seed, progress, sectionCount, actorCount }: BookCoverProps) {
  const shapes = useMemo(
    () => coverArt(cloth, { seed, progress, sectionCount, actorCount }),
    [cloth, seed, progress, sectionCount, actorCount],
  );
  const [width, height] = COVER_SIZE;
  return (
    <span className={styles.cover} data-cloth={cloth} aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${height}`}>
        {shapes.map(({ shape, tone, d, at, r, width: stroke }, index) => {
          const paint: CSSProperties = stroke === 0
            ? { fill: `var(--${tone})` }
            : { fill: 'none', stroke: `var(--${tone})`, strokeWidth: stroke };
          return shape === 'path'
            ? <path key={index} d={d} style={paint} />
            : <circle key={index} cx={at?.[0]} cy={at?.[1]} r={r} style={paint} />;
        })}
        <rect width="9" height={height} opacity=".14" />
        <rect x="9" width="1" height={height} fill="#fff" opacity=".16" />
      </svg>
      <span className={styles.title} style={{ fontSize: titleSize(name) }}>{name}</span>
    </span>
  );
}
