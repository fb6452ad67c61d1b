/** Every operation of the API, and nothing else: the registry is made of these. */
export * from './account.ts';
export * from './appointments.ts';
export * from './broadcasts.ts';
export * from './classes.ts';
export * from './client-tags.ts';
export * from './clients.ts';
export * from './contact-tags.ts';
export * from './contacts.ts';
export * from './locations.ts';
export * from './messages.ts';
export * from './segments.ts';
export * from './service-categories.ts';
export * from './services.ts';
export * from './staffs.ts';
export * from './webhooks.ts';
