import { type PlanChapter, quarterGlyph, yearRing } from '@/export';
import { Drawing } from './Drawing';
import { Mark } from './Mark';
import { PrintTable } from './PrintNodes';
import nodeStyles from './PrintNodes.module.css';
import styles from './PrintView.module.css';

export function PrintPlan({ plan, name, isWhole }: { readonly plan: PlanChapter; readonly name: string; readonly isWhole: boolean }) {
  const Title = isWhole ? 'h1' : 'h2';
  const GroupTitle = isWhole ? 'h2' : 'h3';
  return (
    <section className={styles.page} id={plan.id}>
      <div className={styles.planTop}>
        <div>
          <p className={styles.kicker}>{name}</p>
          <Title className={styles.title}>{plan.title}</Title>
        </div>
        {plan.year !== '' && <Drawing items={yearRing(plan.year, plan.today, 48, 48, 48)} box={[0, 0, 96, 96]} className={styles.yearRing} />}
      </div>
      {plan.intro !== '' && <p className={plan.groups.length === 0 ? nodeStyles.muted : nodeStyles.body}>{plan.intro}</p>}
      {plan.groups.map(({ key, title, quarter, note, rows }) => (
        <div key={key}>
          <div className={styles.quarterTop}>
            {quarter !== null && <Drawing items={quarterGlyph(quarter, 22, 22, 22)} box={[0, 0, 44, 44]} />}
            <GroupTitle>{title}</GroupTitle>
          </div>
          {note !== '' && <p className={nodeStyles.small}>{note}</p>}
          {rows.length > 0 && <PrintTable caption="" columns={plan.columns} rows={rows} rowHeads />}
        </div>
      ))}
      <ul className={styles.planSections}>
        {plan.sections.map(({ number, title }) => <li key={number}><Mark mark={{ mark: 'section', number }} isAlone />{title}</li>)}
      </ul>
      {plan.summary !== '' && <p className={nodeStyles.small}>{plan.summary}</p>}
    </section>
  );
}
