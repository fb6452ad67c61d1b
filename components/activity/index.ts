/** The door: what runs, waits and happened. A surface that mounts `Activity` imports `activity.css` and has a `LiveRegion`. */
export { Activity } from './activity.tsx';
export { durationText } from './duration.ts';
export { GroupCard } from './group-card.tsx';
export { type Sections, sectionsOf } from './sections.ts';
export { groupTitle, type Sentence, sentenceOf } from './sentence.ts';
