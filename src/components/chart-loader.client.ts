/**
 * Waits until someone shows interest in a chart, then loads the interactive part once.
 * A classic script, because pages must also work from a folder on disk.
 */
const loader = document.currentScript as HTMLScriptElement | null;
let loading: Promise<void> | undefined;

function loadInteractive(): Promise<void> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL('chart-interactive.js', loader?.src ?? location.href).href;
    script.onload = () => resolve();
    script.onerror = () => {
      // the drawing stays; the next try may succeed
      loading = undefined;
      script.remove();
      reject(new Error(script.src));
    };
    document.head.append(script);
  });
  return loading;
}

function open(figure: HTMLElement, byButton: boolean): void {
  loadInteractive().then(
    () => window.chartInteractive?.(figure, byButton),
    () => undefined,
  );
}

for (const figure of document.querySelectorAll<HTMLElement>('figure.chart')) {
  const button = figure.querySelector<HTMLButtonElement>('.chart-explore');
  const box = figure.querySelector('.chart-box');
  if (button) {
    button.hidden = false;
    button.addEventListener('click', () => open(figure, true));
  }
  const once = new AbortController();
  for (const name of ['pointerenter', 'touchstart', 'focusin']) {
    const first = (): void => {
      once.abort();
      open(figure, false);
    };
    box?.addEventListener(name, first, { signal: once.signal, passive: true });
  }
}

// Browsers without ::details-content print only what is open.
const closed: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.chart-data:not([open])')) {
    details.open = true;
    closed.push(details);
  }
});
addEventListener('afterprint', () => {
  for (const details of closed.splice(0)) details.open = false;
});

declare global {
  interface Window {
    /** Defined by chart-interactive.js. `byButton`: open and take the focus, or close what is open. */
    chartInteractive?: (figure: HTMLElement, byButton: boolean) => void;
  }
}

export {};
