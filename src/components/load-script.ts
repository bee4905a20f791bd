/** Adds a classic script to the page and waits until it has run; a page from disk may neither import nor fetch. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(address));
    };
    document.head.append(script);
  });
}
