import pages from 'virtual:page-routes';
import { createApp } from 'astro/app/entrypoint';

// Entry of the pages' bundle: Astro as a server that answers one request for each page, and the pages themselves.
const app = createApp({ streaming: false });
// A page gets what its `getStaticPaths` gives it, as in a build of Astro alone; a server would leave its props empty.
app.manifest.serverLike = false;

// Which page answers is said with the request: `/2023/units/a/` could also be the unit `a` in a language "2023".
const routes = pages.map((page) => ({
  ...page,
  routeData: app.manifest.routes.find(({ routeData }) => routeData.route === page.pattern)?.routeData,
}));

export { app, routes };
