import '@/components/ui/styles/index.css';
import '@/components/activity/activity.css';
import '@/components/people/people.css';
import '@/components/booking/booking.css';
import '@/components/inpage/frame.css';
import { i18n } from '#i18n';
import { mountInFrame } from '@/components/inpage/frame.tsx';
import { openWanted } from '@/components/people/index.ts';
import { startSurface } from '@/components/settings/index.ts';
import { views } from '../sidepanel/views.tsx';

void mountInFrame(() => startSurface(i18n.t('people.home')), views, openWanted);
