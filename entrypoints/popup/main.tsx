import '@/components/ui/styles/index.css';
import '@/components/popup/popup.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { Popup } from '@/components/popup/index.ts';
import { startSurface } from '@/components/settings/index.ts';

render(<Popup />, startSurface(i18n.t('popup.documentTitle')));
