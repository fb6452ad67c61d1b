import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createHandlers, failureOf, importDemoScript } from '@/utils/commands/index.ts';
import { createRouter } from '@/utils/messaging/router.ts';
import { registerCommands } from './commands.ts';
import { createContext } from './context.ts';
import { registerLifecycle } from './lifecycle.ts';
import { registerMenus } from './menus.ts';
import { registerOmnibox } from './omnibox.ts';

/** Wiring only. Every listener is registered in the first turn, or a restarted worker would miss what woke it. */
export default defineBackground(() => {
  importDemoScript();
  const context = createContext();
  const route = createRouter({
    handlers: createHandlers(context),
    failureOf,
    isOpenFrame: context.frames.isOpen,
  });
  browser.runtime.onMessage.addListener(route as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  registerLifecycle(context);
  registerMenus(context);
  registerCommands(context);
  registerOmnibox(context);
});
