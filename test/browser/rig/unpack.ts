import chromium from '@sparticuz/chromium';

// Run by unpackChromium, which sets TMPDIR: that is where the package unpacks to.
await chromium.executablePath();
