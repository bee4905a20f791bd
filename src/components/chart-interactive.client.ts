import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { ChartSpec } from '../charts/chart-spec.ts';
import { interactiveConfig } from '../charts/interactive-config.ts';
import type { ChartColours } from '../charts/interactive-dataset.ts';
import { type PointPlace, pointSentence, walkPoint } from '../charts/point-walk.ts';

Chart.register(BarController, BarElement, LineController, LineElement, PointElement);
Chart.register(CategoryScale, LinearScale, Legend, Tooltip);

const opened = new Map<HTMLElement, Chart>();

window.chartInteractive = (figure) => {
  if (opened.has(figure)) return closeChart(figure);
  try {
    openChart(figure);
  } catch {
    // whatever went wrong, the drawing says the same
    closeChart(figure);
  }
};

function openChart(figure: HTMLElement): void {
  const place = figure.querySelector<HTMLElement>('.chart-canvas');
  const json = figure.querySelector('.chart-spec')?.textContent;
  if (!place || !json) return;
  const spec: ChartSpec = JSON.parse(json);
  const canvas = document.createElement('canvas');
  // an application, so that screen readers pass the arrow keys on
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', `${spec.title}. ${spec.sentence}`);
  canvas.tabIndex = 0;
  place.replaceChildren(canvas);
  place.hidden = false;
  Chart.defaults.font.family = getComputedStyle(figure).fontFamily;
  opened.set(figure, new Chart(canvas, interactiveConfig(spec, readColours(place), place.clientWidth)));
  listenToKeys(figure, spec, canvas);
  figure.querySelector<HTMLElement>('.chart-explore')?.toggleAttribute('data-open', true);
  canvas.focus();
}

function closeChart(figure: HTMLElement): void {
  opened.get(figure)?.destroy();
  opened.delete(figure);
  const place = figure.querySelector<HTMLElement>('.chart-canvas');
  const button = figure.querySelector<HTMLElement>('.chart-explore');
  const hadFocus = place?.contains(document.activeElement) ?? false;
  place?.replaceChildren();
  if (place) place.hidden = true;
  button?.toggleAttribute('data-open', false);
  say(figure, '');
  if (hadFocus) button?.focus();
}

function listenToKeys(figure: HTMLElement, spec: ChartSpec, canvas: HTMLCanvasElement): void {
  let at: PointPlace | null = null;
  canvas.addEventListener('keydown', (event) => {
    const main = Math.max(
      0,
      spec.series.findIndex(({ role }) => role === 'main'),
    );
    const start = { series: main, category: 0 };
    const next = walkPoint(spec, at ?? start, event.key);
    if (next === null) return;
    event.preventDefault();
    at = at === null ? start : next;
    showPoint(figure, spec, at);
  });
}

function showPoint(figure: HTMLElement, spec: ChartSpec, at: PointPlace): void {
  const chart = opened.get(figure);
  const element = chart?.getDatasetMeta(at.series).data[at.category];
  const active =
    element && spec.series[at.series]?.points[at.category]?.value !== null
      ? [{ datasetIndex: at.series, index: at.category }]
      : [];
  chart?.setActiveElements(active);
  chart?.tooltip?.setActiveElements(active, { x: element?.x ?? 0, y: element?.y ?? 0 });
  chart?.update('none');
  say(figure, pointSentence(spec, at));
}

function say(figure: HTMLElement, text: string): void {
  const live = figure.querySelector('.chart-live');
  if (live) live.textContent = text;
}

// from the button as well as from the chart
document.addEventListener('keydown', (event) => {
  const figure = (event.target as Element | null)?.closest<HTMLElement>('figure.chart');
  if (event.key === 'Escape' && figure && opened.has(figure)) closeChart(figure);
});

const names = ['text', 'muted', 'line', 'surface', 'main', 'accent', 'context', 'reference'] as const;
/** Colours as the browser resolves them here and now; a custom property itself may hold light-dark(). */
function readColours(place: HTMLElement): ChartColours {
  const probe = place.appendChild(document.createElement('span'));
  // the palette knows of colours that the reader has chosen
  probe.style.setProperty('forced-color-adjust', 'none');
  const colourOf = (name: (typeof names)[number]): string => {
    probe.style.color = `var(--color-${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = Object.fromEntries(names.map((name) => [name, colourOf(name)]));
  probe.remove();
  return colours as unknown as ChartColours;
}

for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'])
  matchMedia(query).addEventListener('change', redrawAll);

function redrawAll(): void {
  for (const [figure, chart] of opened) {
    const place = figure.querySelector<HTMLElement>('.chart-canvas');
    const json = figure.querySelector('.chart-spec')?.textContent;
    if (!place || !json) continue;
    const config = interactiveConfig(JSON.parse(json), readColours(place), place.clientWidth);
    config.data.datasets.forEach((dataset, i) => {
      dataset.hidden = !chart.isDatasetVisible(i);
    });
    const { canvas } = chart;
    // a new chart, because an open tooltip keeps the colours it was made with
    chart.destroy();
    opened.set(figure, new Chart(canvas, config));
  }
}
