/** The door: the toolbar's popup. */
export { Popup } from './popup.tsx';
