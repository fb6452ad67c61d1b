/** What the pages of the tests need: both halves of detection in one bundle, as tools may use it. */
export * from '@/utils/detect/page.ts';
export { groupPeople } from '@/utils/detect/people.ts';
export { siteOf } from '@/utils/detect/sites/index.ts';
export { findInText } from '@/utils/detect/text.ts';
