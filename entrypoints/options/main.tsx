import '@/components/ui/styles/index.css';
import '@/components/settings/settings.css';
import '@/components/activity/activity.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { Activity } from '@/components/activity/index.ts';
import { Options, startSurface } from '@/components/settings/index.ts';

render(<Options activity={<Activity />} />, startSurface(i18n.t('settings.documentTitle')));
