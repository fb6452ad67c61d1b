export * from './references.ts';
export * from './scalars.ts';
export * from './schedule.ts';
export * from './tags.ts';
export * from './time.ts';
