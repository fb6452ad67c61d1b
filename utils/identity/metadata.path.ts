/** Where the build leaves the numbering plans, from the extension's root. */
export const PHONE_PLANS = '/phone-plans.json';
