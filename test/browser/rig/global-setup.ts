import type { AddressInfo } from 'node:net';
import { unpackChromium } from './chromium.ts';
import { dist, subPath } from './dist.ts';
import { startServer } from './static-server.ts';

/** Readies the browser and serves the built site; the workers inherit its address as SITE_URL. */
export default async function globalSetup(): Promise<() => void> {
  await unpackChromium();
  const server = await startServer(dist, subPath);
  process.env.SITE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
