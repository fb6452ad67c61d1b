export interface SwitchOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** Loopback port of the network's proxy. */
  readonly proxyPort: number;
}

/** The command line of a Chromium that runs the extension and reaches nothing but the test's network. */
export function switches({ extension, proxyPort }: SwitchOptions): string[] {
  return [
    // Chromium's sandbox refuses to run as root, as containers do.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    // Without it `Extensions.triggerAction`, the toolbar button's press, is refused.
    '--enable-unsafe-extension-debugging',
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    // Loopback is not exempt: a call to a local server is a call too.
    '--proxy-bypass-list=<-loopback>',
    '--ignore-certificate-errors',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-domain-reliability',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-gpu',
    '--force-prefers-reduced-motion',
    '--lang=en-US',
  ];
}
