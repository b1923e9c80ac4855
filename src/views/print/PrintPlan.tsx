import { type PlanChapter, quarterGlyph, yearRing } from '@/export';
import { Drawing } from './Drawing';
import { Mark } from './Mark';
import { PrintTable } from './PrintNodes';
import nodeStyles from './PrintNodes.module.css';
import styles from './PrintView.module.css';

const WIDTHS = [234, 38, 104, 72, 96] as const;

export function PrintPlan({ plan, name, isWhole }: { readonly plan: PlanChapter; readonly name: string; readonly isWhole: boolean }) {
  const Title = isWhole ? 'h1' : 'h2';
  const GroupTitle = isWhole ? 'h2' : 'h3';
  const columns = plan.headers.map((header, index) => ({ header, width: WIDTHS[index] ?? 1, align: index === 3 ? ('end' as const) : undefined }));
  return (
    <section className={styles.page} id={plan.id}>
      <div className={styles.planTop}>
        <div>
          <p className={styles.kicker}>{name}</p>
          <Title className={styles.title}>{plan.title}</Title>
        </div>
        {plan.year !== '' && <Drawing items={yearRing(plan.year, plan.today, 48, 48, 48)} box={[0, 0, 96, 96]} className={styles.yearRing} />}
      </div>
      {plan.groups.length === 0 && <p className={nodeStyles.muted}>{plan.empty}</p>}
      {plan.groups.map(({ key, title, quarter, rows }) => (
        <div key={key}>
          <div className={styles.quarterTop}>
            {quarter !== null && <Drawing items={quarterGlyph(quarter, 22, 22, 22)} box={[0, 0, 44, 44]} />}
            <GroupTitle>{title}</GroupTitle>
          </div>
          <PrintTable caption="" columns={columns} rows={rows} rowHeads />
        </div>
      ))}
      <ul className={styles.planSections}>
        {plan.sections.map(({ number, title }) => <li key={number}><Mark mark={{ mark: 'section', number }} isAlone />{title}</li>)}
      </ul>
      {plan.summary !== '' && <p className={nodeStyles.small}>{plan.summary}</p>}
    </section>
  );
}
