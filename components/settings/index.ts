/** The door: first run, options, and what every surface needs of the settings. */

export { FailureNote } from './failure-note.tsx';
export { Options } from './options/options.tsx';
export { siteName } from './sites/origin.ts';
export { allowSite } from './sites/use-sites.ts';
export { startSurface } from './surface.ts';
export { type Action, useAction } from './use-action.ts';
export { type Answer, useAnswer } from './use-answer.ts';
export { type Setup, useSetup } from './use-setup.ts';
export { Welcome } from './welcome/welcome.tsx';
