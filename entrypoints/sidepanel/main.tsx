import '@/components/ui/styles/index.css';
import '@/components/activity/activity.css';
import '@/components/people/people.css';
import '@/components/booking/booking.css';
import { i18n } from '#i18n';
import { openWanted } from '@/components/people/index.ts';
import { startSurface } from '@/components/settings/index.ts';
import { mountApp } from '@/components/shell/index.ts';
import { views } from './views.tsx';

mountApp(startSurface(i18n.t('people.home')), views, openWanted);
