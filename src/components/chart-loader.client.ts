/**
 * Waits until someone asks for a chart's interactive form or its PNG, then loads that part once. Pointing at a chart is not
 * asking: the drawing has labels that the interactive form lacks.
 * A classic script, because pages must also work from a folder on disk.
 */
const loader = document.currentScript as HTMLScriptElement | null;
const loading = new Map<string, Promise<void>>();

function load(name: string): Promise<void> {
  const before = loading.get(name);
  if (before) return before;
  const now = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(`${name}.js`, loader?.src ?? location.href).href;
    script.onload = () => resolve();
    script.onerror = () => {
      // the drawing stays; the next try may succeed
      loading.delete(name);
      script.remove();
      reject(new Error(script.src));
    };
    document.head.append(script);
  });
  loading.set(name, now);
  return now;
}

/** Shows a button that needs a script, and loads the script when it is pressed. */
function offer(figure: HTMLElement, selector: string, script: string, act: () => void): void {
  const button = figure.querySelector<HTMLButtonElement>(selector);
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => load(script).then(act, () => undefined));
}

for (const figure of document.querySelectorAll<HTMLElement>('figure.chart')) {
  offer(figure, '.chart-explore', 'chart-interactive', () => window.chartInteractive?.(figure));
  offer(figure, '.chart-png', 'chart-png', () => window.chartPng?.(figure));
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
    /** Defined by chart-interactive.js: opens the interactive form, or closes what is open. */
    chartInteractive?: (figure: HTMLElement) => void;
    /** Defined by chart-png.js: saves the drawing as a picture. */
    chartPng?: (figure: HTMLElement) => void;
  }
}

export {};
