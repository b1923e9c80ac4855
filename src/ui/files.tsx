import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Button, type ButtonVariant } from './Button';
import styles from './files.module.css';

type OnFiles = (files: readonly File[]) => void;

export interface FileButtonProps {
  readonly label: string;
  /** As in `<input accept>`: `.json,image/png`. */
  readonly accept: string;
  readonly onFiles: OnFiles;
  readonly icon?: ReactNode;
  readonly variant?: ButtonVariant;
  readonly isMultiple?: boolean;
}

export function FileButton({ label, accept, onFiles, icon, variant, isMultiple = false }: FileButtonProps) {
  const ref = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...(variant && { variant })} icon={icon} onPress={() => ref.current?.click()}>{label}</Button>
      <input
        ref={ref}
        type="file"
        hidden
        accept={accept}
        multiple={isMultiple}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file can be chosen again.
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}

export interface DropZoneProps {
  readonly onFiles: OnFiles;
  /** Shown while files are held above. */
  readonly label: string;
  readonly children: ReactNode;
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** Takes dropped files. Needs a FileButton inside or beside it for those who do not drag. */
export function DropZone({ onFiles, label, children }: DropZoneProps) {
  // Enter and leave come for every child too: count them.
  const depth = useRef(0);
  const [isOver, setOver] = useState(false);
  const change = (event: DragEvent, step: 1 | -1): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + step);
    setOver(depth.current > 0);
  };
  return (
    <div
      className={styles.zone}
      onDragEnter={(event) => change(event, 1)}
      onDragLeave={(event) => change(event, -1)}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(files);
      }}
    >
      {children}
      {isOver && <div className={styles.over}>{label}</div>}
    </div>
  );
}
