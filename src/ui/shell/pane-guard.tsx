import { Component, type ReactNode } from 'react';
import type { Texts } from '../../locales/texts.ts';

interface PaneGuardProps {
  readonly texts: Texts;
  readonly children: ReactNode;
}

/** React takes a pane that throws while it draws itself out of the page: in its place stands what to do. */
export class PaneGuard extends Component<PaneGuardProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { texts, children } = this.props;
    if (!this.state.broken) return children;
    const { what, next, again } = texts.pane.broken;
    return (
      <main className="shell" role="alert">
        <h1>{texts.pane.name}</h1>
        <h2>{what}</h2>
        <p>{next}</p>
        <button type="button" className="trouble-again" onClick={() => location.reload()}>
          {again}
        </button>
      </main>
    );
  }
}
