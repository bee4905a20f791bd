/**
 * Shows the search field and loads what it needs as soon as somebody goes there: an address with ?q= has gone already.
 * A classic script, because pages must also work from a folder on disk.
 */
const own = document.currentScript as HTMLScriptElement | null;
const box = document.querySelector<HTMLElement>('.search-box');
const root = new URL('../', own?.src ?? location.href);
let loading = false;

function add(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(address, root).href;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(address));
    };
    document.head.append(script);
  });
}

function load(box: HTMLElement): void {
  if (loading) return;
  loading = true;
  const status = document.querySelector('.search-status');
  const say = (text = '') => {
    if (status) status.textContent = text;
  };
  say(box.dataset.loading);
  Promise.all([
    add(`search/index-${document.documentElement.lang}.js`),
    add('assets/search-results.js'),
  ]).then(
    () => {
      say();
      window.startSearch?.(box, root);
    },
    () => {
      // the directory stays; the next try may succeed
      loading = false;
      delete box.dataset.entered;
      say(box.dataset.failed);
    },
  );
}

const field = box?.querySelector('input');
if (box && field) {
  box.hidden = false;
  field.addEventListener('focus', () => load(box));
  field.addEventListener('input', () => {
    delete box.dataset.entered;
    load(box);
  });
  field.addEventListener('keydown', (event) => {
    // whoever is faster than the network still gets there; an input method's Enter only ends a word
    if (event.key !== 'Enter' || event.isComposing) return;
    box.dataset.entered = 'true';
    load(box);
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked) {
    field.value = asked;
    load(box);
  }
}

declare global {
  interface Window {
    /** Defined by search-results.js. */
    startSearch?: (box: HTMLElement, root: URL) => void;
  }
}

export {};
