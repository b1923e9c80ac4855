import { classNames } from './classNames';
import { Ring } from './Ring';
import ring from './Ring.module.css';
import styles from './marks.module.css';

/** A section's number in its ring. Decorative: the section's title stands beside it. */
export function SectionMark({ number, size = 'normal' }: { readonly number: number; readonly size?: 'small' | 'normal' | 'large' }) {
  return <span className={classNames(ring.mark, size !== 'normal' && ring[size])}>{number}</span>;
}

export type StatusKind = 'open' | 'doing' | 'done' | 'dropped' | 'late';

/** A status as a shape of its own, 1.25 rem. Always with words beside it. */
export function StatusIcon({ status }: { readonly status: StatusKind }) {
  if (status === 'open') return <Ring value={0} size={20} />;
  if (status === 'doing') return <Ring value={0.5} size={20} />;
  if (status === 'done') return <Ring value={1} size={20} />;
  return (
    <svg className={ring.ring} width="1.25rem" height="1.25rem" viewBox="0 0 20 20" aria-hidden="true">
      {status === 'late' ? (
        <>
          <circle className={ring.late} cx="10" cy="10" r="8.7" />
          <path className={ring.lateSign} d="M10 5.5v5.2M10 13.9v.1" />
        </>
      ) : (
        <>
          <circle className={ring.dropped} cx="10" cy="10" r="9.2" />
          <path className={ring.dropped} d="M6.4 13.6l7.2-7.2" />
        </>
      )}
    </svg>
  );
}

export function StatusMark({ status, label }: { readonly status: StatusKind; readonly label: string }) {
  return (
    <span className={classNames(ring.status, status === 'late' && ring.isLate, status === 'dropped' && ring.isDropped)}>
      <StatusIcon status={status} />
      <span>{label}</span>
    </span>
  );
}

const segments = new Intl.Segmenter();

/** The first letters of the first two words. */
function initialsOf(name: string): string {
  const words = name.split(/[\s\-–/,.()]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const letters = words.slice(0, 2).map((word) => [...segments.segment(word)][0]?.segment ?? '');
  return letters.join('').toLocaleUpperCase('fi') || '?';
}

/** The same colour for the same id on every machine, 1-6. */
function colourOf(id: string): number {
  // FNV-1a; the last mixing spreads ids that differ in their last letter only.
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % 6 + 1;
}

/** Initials in a disc. Decorative: the name stands beside it, or is given by the parent. */
export function Avatar({ name, id, size = 28 }: { readonly name: string; readonly id: string; readonly size?: 24 | 28 | 34 | 44 }) {
  return (
    <span aria-hidden="true" className={classNames(styles.avatar, styles[`size${size}`])} data-colour={colourOf(id)}>
      {initialsOf(name)}
    </span>
  );
}

export type SectorKind = 'public' | 'private' | 'third' | 'other' | '';

/** A sector as a shape and a colour. Without a label the word must stand beside it. */
export function SectorMark({ sector, label }: { readonly sector: SectorKind; readonly label?: string }) {
  return (
    <svg
      className={styles.sector}
      width="1rem"
      height="1rem"
      viewBox="0 0 16 16"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {sector === 'public' && <circle cx="8" cy="8" r="6.5" fill="var(--s-public)" />}
      {sector === 'private' && <rect x="2" y="2" width="12" height="12" rx="1" fill="var(--s-private)" />}
      {sector === 'third' && <path d="M8 1l7.5 13H.5z" fill="var(--s-third)" />}
      {sector === 'other' && <path d="M8 .8L15.2 8 8 15.2.8 8z" fill="var(--s-other)" />}
      {sector === '' && <circle cx="8" cy="8" r="6" fill="none" stroke="var(--edge)" strokeWidth="1.5" strokeDasharray="2.5 2.2" />}
    </svg>
  );
}

/** Kehä's sign: an open ring, and a dot for the next member. */
export function Logo({ size = 28 }: { /** Sixteenths of a rem. */ readonly size?: number }) {
  return (
    <svg className={styles.logo} width={`${size / 16}rem`} height={`${size / 16}rem`} viewBox="0 0 32 32" aria-hidden="true">
      <path d="M26.57 11.73A11.4 11.4 0 1 1 20.27 5.43" fill="none" stroke="currentColor" strokeWidth="4.4" />
      <circle cx="24.06" cy="7.94" r="3.1" className={styles.logoDot} />
    </svg>
  );
}
