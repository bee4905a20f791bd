/** The pages of a bundle, by the pattern of their addresses. @see scripts/site/pages/pages-adapter.ts */
declare module 'virtual:page-routes' {
  const pages: ReadonlyArray<{
    /** Such as `/[...lang]/[year]/units/[id]`. */
    readonly pattern: string;
    readonly load: () => Promise<{ readonly getStaticPaths?: () => unknown }>;
  }>;
  export default pages;
}
