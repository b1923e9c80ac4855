import { type PdfCell, type PdfNode } from '@/blockkit';
import { isTitled } from '@/export';
import { FigureView, VisuallyHidden } from '@/ui';
import { Mark } from './Mark';
import styles from './PrintNodes.module.css';

/** What blocks say on paper, as HTML. */
export function PrintNodes({ nodes }: { readonly nodes: readonly PdfNode[] }) {
  let level = 2;
  return nodes.map((node, index) => {
    // As in the PDF: no level is skipped, whatever a block asks for.
    if (node.type === 'heading') level = Math.min(node.level, level + 1);
    return <PrintNode key={index} node={node} level={level} isTitled={isTitled(nodes, index)} />;
  });
}

interface PrintNodeProps {
  readonly node: PdfNode;
  readonly level: number;
  /** Right under its title: a table's caption is only said. */
  readonly isTitled: boolean;
}

function PrintNode({ node, level, isTitled: titled }: PrintNodeProps) {
  switch (node.type) {
    case 'heading': {
      const Tag = level === 3 ? 'h3' : 'h4';
      return <Tag className={node.level === 3 ? styles.heading3 : styles.heading4}>{node.text}</Tag>;
    }
    case 'paragraph':
      return node.text.trim() === '' ? null : <p className={styles[node.style ?? 'body']}>{node.text}</p>;
    case 'list':
      return <PrintList node={node} />;
    case 'table':
      return <PrintTable caption={node.caption} isCaptionSaid={titled} columns={node.columns} rows={node.rows} rowHeads={node.rowHeads ?? false} />;
    case 'figure':
      return (
        <div className={styles.figure} style={{ width: `${(node.width ?? 0.62) * 100}%` }}>
          <FigureView figure={node.figure} />
        </div>
      );
    case 'image':
      return (
        <figure className={styles.image}>
          <img src={node.src} alt={node.alt} width={node.size[0]} height={node.size[1]} />
          {node.caption !== '' && <figcaption>{node.caption}</figcaption>}
        </figure>
      );
    case 'blank':
      return (
        <div className={styles.blank}>
          {node.text !== '' && <p className={styles.muted}>{node.text}</p>}
          {Array.from({ length: node.lines }, (_, line) => <div key={line} className={styles.writing} />)}
        </div>
      );
  }
}

function PrintList({ node: { ordered, items, columns = 1 } }: { readonly node: Extract<PdfNode, { type: 'list' }> }) {
  const Tag = ordered ? 'ol' : 'ul';
  const hasMarks = items.some(({ mark }) => mark);
  return (
    <Tag className={hasMarks ? styles.marked : ordered ? styles.numbered : styles.bulleted} style={columns > 1 ? { columns } : undefined}>
      {items.map(({ text, detail, mark }, index) => (
        <li key={index}>
          {mark && <Mark mark={mark} />}
          <div>
            {text}
            {detail && <div className={styles.detail}>{detail}</div>}
          </div>
        </li>
      ))}
    </Tag>
  );
}

interface PrintTableProps {
  readonly caption: string;
  /** Not shown, only said. */
  readonly isCaptionSaid?: boolean;
  readonly columns: readonly { readonly header: string; readonly width: number; readonly align?: 'start' | 'end' | undefined }[];
  readonly rows: readonly (readonly PdfCell[])[];
  readonly rowHeads: boolean;
}

export function PrintTable({ caption, isCaptionSaid = false, columns, rows, rowHeads }: PrintTableProps) {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <table className={styles.table}>
      {caption !== '' && <caption>{isCaptionSaid ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}</caption>}
      <colgroup>{columns.map(({ width }, index) => <col key={index} style={{ width: `${(width / whole) * 100}%` }} />)}</colgroup>
      <thead>
        <tr>{columns.map(({ header, align }, index) => <th key={index} scope="col" className={align === 'end' ? styles.end : undefined}>{header}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {columns.map(({ align }, column) => {
              const cell = cells[column] ?? { text: '' };
              const isHead = rowHeads && column === 0;
              const Tag = isHead ? 'th' : 'td';
              return (
                <Tag key={column} scope={isHead ? 'row' : undefined} className={align === 'end' ? styles.end : undefined}>
                  <PrintCell cell={cell} />
                </Tag>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PrintCell({ cell: { text, detail, mark, strong, tone = 'normal' } }: { readonly cell: PdfCell }) {
  if (mark?.mark === 'section' && text === String(mark.number)) return <Mark mark={mark} isAlone />;
  return (
    <span className={`${styles.cell} ${styles[tone]}`} data-strong={strong}>
      {mark && <Mark mark={mark} />}
      <span>
        {text}
        {detail && <span className={styles.cellDetail}> {detail}</span>}
      </span>
    </span>
  );
}
