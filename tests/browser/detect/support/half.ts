/** What a page of the product has: detection without its judge, which is as heavy as all the phone plans and names. */
export { plain, scanDocument } from '@/utils/detect/page.ts';
