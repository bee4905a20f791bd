import type { MiddlewareHandler } from 'astro';

/** Astro answers a page that throws with status 500 and a log entry; a build wants to know what it threw. */
export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  try {
    return await next();
  } catch (error) {
    // What an error page throws comes later and says less.
    if (!('failure' in locals)) Reflect.set(locals, 'failure', error);
    throw error;
  }
};
