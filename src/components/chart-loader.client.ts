/**
 * Waits until someone asks for a chart's interactive form, then loads that part once. Pointing at a chart is not asking:
 * the drawing has labels that the interactive form lacks.
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

function open(figure: HTMLElement): void {
  loadInteractive().then(
    () => window.chartInteractive?.(figure, true),
    () => undefined,
  );
}

for (const figure of document.querySelectorAll<HTMLElement>('figure.chart')) {
  const button = figure.querySelector<HTMLButtonElement>('.chart-explore');
  if (button) {
    button.hidden = false;
    button.addEventListener('click', () => open(figure));
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
