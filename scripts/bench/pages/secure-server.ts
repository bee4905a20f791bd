import { readFile } from 'node:fs/promises';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generate } from 'selfsigned';
import { MEDIA_TYPES } from '../../../test/browser/rig/static-server.ts';

/**
 * Serves `folder` as a department's web server would: HTTP/2 over TLS, texts compressed. With HTTP/1.1, Lighthouse's model of a
 * slow line would count a connection for each file. The certificate is made for this run; the browser must be told to accept it.
 */
export async function startSecureServer(folder: string): Promise<Http2SecureServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }]);
  const server = createSecureServer({ key, cert }, async (request, response) => {
    const { pathname } = new URL(request.url, 'https://localhost');
    const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    const body = await readFile(join(folder, path)).catch(() => undefined);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = MEDIA_TYPES[extname(path)] ?? 'application/octet-stream';
    const isText = /^text|svg|json/.test(type);
    response.writeHead(200, { 'content-type': type, ...(isText ? { 'content-encoding': 'gzip' } : {}) });
    response.end(isText ? gzipSync(body) : body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
