import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '@/components/onpage/index.ts';
import { siteOf } from '@/utils/detect/sites/index.ts';

/** What is known of Gmail, HubSpot and their like, apart from the detector: only pages of these sites load this. */
export default defineUnlistedScript(() => {
  world.sidebarSite ??= siteOf;
});
