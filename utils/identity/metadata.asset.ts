import type { MetadataJson } from 'libphonenumber-js/core';
import { PHONE_PLANS } from './metadata.path.ts';

/** Filled in place once the asset is read: whoever imported it before sees it after. */
export const metadata = {} as MetadataJson;

/** Resolves when numbers can be read. The asset is part of the extension, so it fails only with the extension itself. */
export const phonesReady: Promise<void> = fetch(PHONE_PLANS)
  .then((response) => response.json() as Promise<MetadataJson>)
  .then((plans) => void Object.assign(metadata, plans));
