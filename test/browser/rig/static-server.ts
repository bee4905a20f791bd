import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a web server says of a file, by its ending. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
  '.jsonld': 'application/ld+json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.parquet': 'application/vnd.apache.parquet',
  '.woff2': 'font/woff2',
};

/**
 * Serves `folder` under `/` and again under `subPath`, on this machine only, the way a plain web server does:
 * folders show their `index.html`, styles, scripts and fonts may be kept, all else is a 404. Port 0 takes a free one.
 */
export function startServer(folder: string, subPath: string, port = 0): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inSite = pathname.startsWith(`${subPath}/`) ? pathname.slice(subPath.length) : pathname;
    const path = normalize(decodeURIComponent(inSite.endsWith('/') ? `${inSite}index.html` : inSite));
    const body = await readFile(join(folder, path)).catch(() => undefined);
    // What is in assets/ does not change during a run, and each test begins with an empty cache all the same.
    if (/^\/assets\/.*\.(?:css|js|woff2)$/.test(inSite)) response.setHeader('cache-control', 'max-age=3600');
    const type = MEDIA_TYPES[extname(path)] ?? 'application/octet-stream';
    if (body === undefined) response.writeHead(404).end();
    else if (
      /^(?:text|application\/json)|svg/.test(type) &&
      request.headers['accept-encoding']?.includes('gzip')
    )
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(gzipSync(body));
    else response.writeHead(200, { 'content-type': type }).end(body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
