// The panel as it is built, with the browser replaced (see vite.ts). `?theme=` and `?dir=` as the person would have them.
import '@/entrypoints/sidepanel/main.tsx';
