/** Where the adapters are at home. Apart from them: the background decides by it which pages get their script. */
export const HOSTS = {
  gmail: /^mail\.google\.com$/,
  hubspot: /^app(?:-[a-z]{2}\d)?\.hubspot\.com$/,
  whatsapp: /^web\.whatsapp\.com$/,
} as const;

/** Whether there is an adapter for a host. */
export const hasAdapter = (hostname: string): boolean =>
  Object.values(HOSTS).some((host) => host.test(hostname));
