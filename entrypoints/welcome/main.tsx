import '@/components/ui/styles/index.css';
import '@/components/settings/settings.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { startSurface, Welcome } from '@/components/settings/index.ts';

render(<Welcome />, startSurface(i18n.t('welcome.documentTitle')));
