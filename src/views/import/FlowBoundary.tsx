import { RotateCcw } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { Button } from '@/ui';
import { ICON } from '../shared/icon';
import { Notice } from '../shared/Notice';
import { texts } from './texts';

function Failed({ onAgain }: { readonly onAgain: () => void }) {
  const t = texts.useT();
  return (
    <Notice tone="problem" title={t('failed')} actions={<Button icon={<RotateCcw {...ICON} />} onPress={onAgain}>{t('otherFile')}</Button>}>
      {t('failedText')}
    </Notice>
  );
}

interface FlowBoundaryProps {
  readonly children: ReactNode;
  readonly onAgain: () => void;
}

/** Keeps the reading of one file from taking the page with it. */
export class FlowBoundary extends Component<FlowBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed onAgain={this.props.onAgain} /> : this.props.children;
  }
}
