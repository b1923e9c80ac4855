import { ClipboardCopy, RotateCcw } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { type BlockKey, useGetDocument } from '@/blockkit';
import { Button, toast } from '@/ui';
import { ICON } from '../shared/icon';
import styles from './BlockHost.module.css';
import { texts } from './texts';

/** What stands in place of a block whose face threw: its data can still be taken along. */
function FailedBlock({ blockKey, onRetry }: { blockKey: BlockKey; onRetry: () => void }) {
  const t = texts.useT();
  const getDocument = useGetDocument();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(JSON.stringify(getDocument().answers[blockKey], null, 2));
      toast({ text: t('copied') });
    } catch {
      toast({ text: t('copyFailed') });
    }
  };
  return (
    <div className={styles.failed} role="alert">
      <p>{t('blockFailed')}</p>
      <div className={styles.failedActions}>
        <Button variant="line" icon={<RotateCcw {...ICON} />} onPress={onRetry}>
          {t('tryAgain')}
        </Button>
        <Button variant="quiet" icon={<ClipboardCopy {...ICON} />} onPress={() => void copy()}>
          {t('copyData')}
        </Button>
      </div>
    </div>
  );
}

interface BlockBoundaryProps {
  readonly blockKey: BlockKey;
  readonly children: ReactNode;
}

/** Keeps a block that throws from taking the page with it. */
export class BlockBoundary extends Component<BlockBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <FailedBlock blockKey={this.props.blockKey} onRetry={() => this.setState({ failed: false })} />;
  }
}
