import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followInPage } from '@/components/inpage/index.ts';
import { runOnPage } from '@/components/onpage/index.ts';

/** The page side, registered at run time for the sites a person granted (`utils/platform/sites.ts`). */
export default defineUnlistedScript(() => runOnPage(document, followInPage));
