import { blockKey } from '@/document';
import type { LocalSection } from '@/template';
import type { WallStep } from '@/workshop';
import { BlockStep } from './steps/BlockStep';
import { CoverStep } from './steps/CoverStep';
import { EndStep } from './steps/EndStep';
import { FigureStep } from './steps/FigureStep';
import { PauseStep } from './steps/PauseStep';
import { QuestionStep } from './steps/QuestionStep';
import { SummaryStep } from './steps/SummaryStep';

interface StepViewProps {
  readonly step: WallStep;
  readonly section: LocalSection | undefined;
  readonly isEditing: boolean;
  readonly onEdit: () => void;
}

/** One step of the wall. */
export function StepView({ step, section, isEditing, onEdit }: StepViewProps) {
  if (step.type === 'cover') return <CoverStep isEditing={isEditing} />;
  if (step.type === 'end') return <EndStep />;
  if (step.type === 'pause') return <PauseStep item={step.item} isEditing={isEditing} />;
  if (!section) return null;
  switch (step.type) {
    case 'question':
      return <QuestionStep section={section} />;
    case 'figure':
      return <FigureStep section={section} />;
    case 'summary':
      return <SummaryStep section={section} blocks={step.blocks} isEditing={isEditing} onEdit={onEdit} />;
    case 'block': {
      const block = section.blocks.find(({ id }) => blockKey(section.id, id) === step.block);
      return block ? <BlockStep section={section} block={block} isEditing={isEditing} onEdit={onEdit} /> : null;
    }
  }
}
