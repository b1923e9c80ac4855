import type { ExportFaceProps } from '../types';
import type { YearPlanChoices } from '../year-plan/choices';
import { PlanPreview } from '../year-plan/YearPlanPreview';

/** A page has no pages: only what each chapter holds. */
export const ChapterPreview = (props: ExportFaceProps<YearPlanChoices>) => <PlanPreview {...props} hasPages={false} />;
