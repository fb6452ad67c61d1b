import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDemo } from '@/utils/demo/index.ts';
import type { DemoWorld } from '@/utils/platform/demo-script.ts';

/** The demo account as a script of its own, so that neither budget hides in the other (utils/platform/demo-script.ts). */
export default defineUnlistedScript(() => {
  (globalThis as DemoWorld).createSidebarDemo = createDemo;
});
