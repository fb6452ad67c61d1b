import '@/components/ui/styles/index.css';
import '@/components/activity/activity.css';
import '@/components/people/people.css';
import '@/components/booking/booking.css';
import { openWanted } from '@/components/people/index.ts';
import { mountApp } from '@/components/shell/index.ts';
import { views } from './views.tsx';

const root = document.getElementById('app');
if (root) mountApp(root, views, openWanted);
