import { Fragment, type ReactNode } from 'react';
import type { Carried, PlanEvent, PlanRow } from '@/plan';
import { routes } from '../shared/routes';
import type { StepOrigin } from '../shared/stepPlaces';
import { PlanEventRow } from './PlanEventRow';
import { PlanTableRow } from './PlanTableRow';
import { useInSight } from './useInSight';

export interface PlanRowsProps {
  readonly workbookId: string;
  readonly originOf: (row: PlanRow) => StepOrigin;
  /** Where events stand. */
  readonly sectionOf: (sectionId: string) => StepOrigin;
  readonly hrefOf: (row: PlanRow) => string;
  readonly carried: ReadonlyMap<string, Carried>;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string, isSelected: boolean, isRange: boolean) => void;
  readonly onEdit: (id: string | undefined) => void;
  /** So many steps that those out of sight are text alone: hundreds of rows of fields take seconds to make. */
  readonly isLong: boolean;
}

interface Props extends PlanRowsProps {
  readonly list: readonly (PlanRow | PlanEvent)[];
  /** What stands before the row of `lineAt`, or after the last. */
  readonly line: ReactNode;
  readonly lineAt: number;
}

/** Some rows of a group's table: fields where they are in sight, else the same as text. */
export function PlanRows({ list, line, lineAt, workbookId, originOf, sectionOf, hrefOf, carried, selected, onSelect, onEdit, isLong }: Props) {
  const [ref, isInSight] = useInSight<HTMLTableSectionElement>(!isLong);
  return (
    <tbody ref={ref}>
      {list.map((item, index) => {
        if ('event' in item) {
          const place = sectionOf(item.sectionId);
          return (
            <Fragment key={item.key}>
              {index === lineAt && line}
              <PlanEventRow planned={item} sectionNumber={place.number} sectionTitle={place.title} href={routes.section(workbookId, item.sectionId)} />
            </Fragment>
          );
        }
        const origin = originOf(item);
        const link = carried.get(item.step.id);
        return (
          <Fragment key={item.step.id}>
            {index === lineAt && line}
            <PlanTableRow
              step={item.step}
              isLate={item.late}
              isText={!isInSight}
              sectionNumber={origin.number}
              sectionTitle={origin.title}
              href={hrefOf(item)}
              fromYear={link?.from?.year ?? null}
              fromHref={link?.from ? hrefOf(link.from) : null}
              toDue={link?.to?.step.due ?? null}
              toHref={link?.to ? hrefOf(link.to) : null}
              isSelected={selected.has(item.step.id)}
              onSelect={onSelect}
              onEdit={onEdit}
            />
          </Fragment>
        );
      })}
      {lineAt === list.length && line}
    </tbody>
  );
}
