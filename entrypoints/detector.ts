import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runOnPage } from '@/components/onpage/index.ts';

/** The page side, registered at run time for the sites a person granted (`utils/platform/sites.ts`). */
export default defineUnlistedScript(() => runOnPage(document));
