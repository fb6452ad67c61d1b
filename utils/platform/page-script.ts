/** What `wxt/utils/define-unlisted-script` is in people's pages (`wxt.config.ts`): nothing there is defined with options. */
export const defineUnlistedScript = (main: () => void) => ({ main });
