import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followInPage } from '@/components/inpage/index.ts';
import { world } from '@/components/onpage/index.ts';

/** The sidebar inside a page, apart from the detector: only pages where a person asked for it load this. */
export default defineUnlistedScript(() => {
  world.sidebarInPage ??= followInPage;
});
