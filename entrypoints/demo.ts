import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { DemoWorld } from '@/utils/commands/index.ts';
import { createDemo } from '@/utils/demo/index.ts';

/** The demo account as a script of its own, so that neither budget hides in the other (utils/commands/work/demo-script.ts). */
export default defineUnlistedScript(() => {
  (globalThis as DemoWorld).createSidebarDemo = createDemo;
});
