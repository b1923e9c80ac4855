import { isLate, type PlanDate, STEP_STATUSES, type StepStatus } from '@/document';
import { Select, StatusIcon, StatusMark } from '@/ui';
import { useStatusWords } from './useStatusWords';
import { useToday } from './useToday';

export interface StatusFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: StepStatus;
  readonly due: PlanDate;
  readonly onChange: (status: StepStatus) => void;
  readonly look?: 'box' | 'plain';
}

/** How it stands with a promise. What is late is shown so, whatever is chosen. */
export function StatusField({ label, hideLabel = false, value, due, onChange, look = 'box' }: StatusFieldProps) {
  const words = useStatusWords();
  const shown = isLate({ status: value, due }, useToday()) ? 'late' : value;
  return (
    <Select
      label={label}
      hideLabel={hideLabel}
      look={look}
      options={STEP_STATUSES.map((id) => ({ id, label: words(id), icon: <StatusIcon status={id} /> }))}
      value={value}
      onChange={onChange}
      shown={<StatusMark status={shown} label={words(shown)} />}
    />
  );
}
