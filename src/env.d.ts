/// <reference types="astro/client" />

/** The computed site, handed to the pages in memory. @see scripts/site/virtual-site.ts */
declare module 'virtual:site' {
  const site: import('./dataset/site.ts').Site;
  export default site;
}
