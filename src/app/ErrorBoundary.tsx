import { Component, type ErrorInfo, type ReactNode } from 'react';
import { CrashPage } from './CrashPage';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** When this changes (another page), what failed is tried again. */
  readonly resetKey?: string;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** Stops a fault from taking the work with it. Never reloads by itself. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.error && before.resetKey !== this.props.resetKey) this.setState({ error: null });
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <CrashPage error={error} onRetry={() => this.setState({ error: null })} /> : this.props.children;
  }
}
