import type { Page } from '@playwright/test';

/** One state of the panel: where the harness starts and what a person does to get there. */
export interface State {
  name: string;
  query?: string;
  go?: (page: Page) => Promise<void>;
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const row = (page: Page, key: string) => page.locator(`[data-key="${key}"]`).first().click();
const openAmara = async (page: Page) => {
  await row(page, 'amara');
  await page.locator('[data-key="tag"]').waitFor();
};
const openNew = async (page: Page) => {
  await row(page, 'lena');
  await page.getByLabel('Name', { exact: true }).waitFor();
};
const openBook = async (page: Page) => {
  await openAmara(page);
  await press(page, 'Book');
  await page.getByLabel('Location').waitFor();
};
const chooseSlot = async (page: Page) => {
  await openBook(page);
  await page.getByLabel('Location').selectOption('Dubai Marina');
  await page.locator('.pick', { hasText: 'Noor' }).click();
  await press(page, 'Next 7 days');
  await page.locator('.day').nth(3).click();
  await page.locator('.slot').nth(2).click();
};
const check = async (page: Page) => {
  await chooseSlot(page);
  await press(page, 'Continue');
};
const book = async (page: Page) => {
  await check(page);
  await press(page, /^Book /);
};
const chooseAll = async (page: Page) => {
  await press(page, 'Choose');
  await press(page, 'All');
};
const planTags = async (page: Page) => {
  await chooseAll(page);
  await press(page, 'Tag…');
  await page.getByRole('combobox').fill('Insurance');
  await page.getByRole('combobox').press('Enter');
};
const runTags = async (page: Page) => {
  await planTags(page);
  await page.locator('.foot .btn-primary').click();
  await page.locator('.dialog-acts .btn-primary').click();
  await page.getByRole('progressbar').waitFor();
};

/** Every view and state worth looking at, in the order of the journey. */
export const STATES: State[] = [
  { name: 'home' },
  { name: 'home-needs', query: 'needs' },
  { name: 'home-empty', query: 'page=empty' },
  { name: 'home-not-allowed', query: 'page=not-allowed' },
  { name: 'home-closed', query: 'page=closed' },
  { name: 'home-off', query: 'page=off' },
  { name: 'home-loading', query: 'page=scanning' },
  { name: 'home-long', query: 'page=long' },
  { name: 'home-no-account', query: 'account=none' },
  { name: 'home-refused', query: 'account=refused' },
  { name: 'home-offline', query: 'fail=offline' },
  { name: 'home-day-limit', query: 'fail=day-limit' },
  { name: 'home-today-ask', go: (page) => page.getByRole('tab', { name: 'Today' }).click() },
  { name: 'home-today', query: 'plan=big', go: (page) => page.getByRole('tab', { name: 'Today' }).click() },
  { name: 'home-more', go: (page) => page.getByRole('tab', { name: 'More' }).click() },
  {
    name: 'home-activity',
    query: 'needs',
    go: (page) => page.getByRole('tab', { name: /Activity/ }).click(),
  },
  { name: 'search', go: (page) => page.getByLabel('Search clients').fill('ma') },
  {
    name: 'search-found',
    go: async (page) => {
      await page.getByLabel('Search clients').fill('ma');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'search-nobody',
    go: async (page) => {
      await page.getByLabel('Search clients').fill('Zebulon');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'search-failed',
    query: 'fail=server',
    go: async (page) => {
      await page.getByLabel('Search clients').fill('Zebulon');
      await page.keyboard.press('Enter');
    },
  },
  { name: 'look-up-waiting', query: 'found=never', go: (page) => row(page, 'lena') },
  { name: 'look-up-several', go: (page) => row(page, 'shared') },
  { name: 'look-up-failed', query: 'fail=malformed', go: (page) => row(page, 'lena') },
  { name: 'new-person', go: openNew },
  {
    name: 'new-person-problems',
    go: async (page) => {
      await openNew(page);
      await page.getByLabel('Name', { exact: true }).fill('');
      await page.getByLabel('Phone').fill('abc');
      await page.getByLabel('E-mail').fill('lena at postbox');
      await press(page, 'Create client');
    },
  },
  {
    name: 'new-person-waiting',
    query: 'job=waiting',
    go: async (page) => {
      await openNew(page);
      await press(page, 'Create client');
    },
  },
  {
    name: 'new-person-undecided',
    query: 'job=needs-you',
    go: async (page) => {
      await openNew(page);
      await press(page, 'Create client');
    },
  },
  {
    name: 'new-person-server',
    query: 'job=server',
    go: async (page) => {
      await openNew(page);
      await press(page, 'Create client');
    },
  },
  {
    name: 'new-person-leave',
    go: async (page) => {
      await openNew(page);
      await page.getByLabel('Name', { exact: true }).fill('Lena Maria Marques');
      await page.keyboard.press('Escape');
    },
  },
  { name: 'person', go: openAmara },
  { name: 'person-contact', go: (page) => row(page, 'tom') },
  { name: 'person-long', query: 'page=long', go: (page) => row(page, 'long') },
  {
    name: 'person-menu',
    go: async (page) => {
      await openAmara(page);
      await press(page, /^Reschedule or cancel/);
    },
  },
  {
    name: 'person-tagging',
    query: 'job=slow',
    go: async (page) => {
      await openAmara(page);
      await page.keyboard.press('t');
      await page.getByRole('combobox').fill('ins');
      await page.keyboard.press('Enter');
      await page.getByRole('combobox').fill('new');
    },
  },
  {
    name: 'person-tagged',
    go: async (page) => {
      await openAmara(page);
      await page.keyboard.press('t');
      await page.getByRole('combobox').fill('insurance');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'person-tag-long',
    go: async (page) => {
      await openAmara(page);
      await page.keyboard.press('t');
      await page.getByRole('combobox').fill('x'.repeat(500));
      await page.keyboard.press('Enter');
    },
  },
  { name: 'bulk-choosing', go: chooseAll },
  { name: 'bulk-choosing-nobody', go: (page) => press(page, 'Choose') },
  { name: 'bulk-choosing-long', query: 'page=long', go: chooseAll },
  { name: 'bulk-plan', go: planTags },
  { name: 'bulk-plan-long', query: 'page=long', go: planTags },
  { name: 'bulk-plan-full', query: 'full', go: planTags },
  {
    name: 'bulk-confirm',
    go: async (page) => {
      await planTags(page);
      await page.locator('.foot .btn-primary').click();
    },
  },
  {
    name: 'bulk-running',
    go: async (page) => {
      await runTags(page);
      await press(page, /^Rows/);
    },
  },
  { name: 'bulk-over', query: 'run=over', go: runTags },
  { name: 'booking', go: openBook },
  { name: 'booking-chosen', go: chooseSlot },
  { name: 'booking-zone', query: 'fail=zone-unknown', go: openBook },
  { name: 'booking-check', go: check },
  { name: 'booking-waiting', query: 'job=waiting', go: book },
  { name: 'booking-taken', query: 'job=taken', go: book },
  { name: 'booking-server', query: 'job=server', go: book },
  { name: 'booked', go: book },
  {
    name: 'moving',
    go: async (page) => {
      await openAmara(page);
      await press(page, /^Reschedule or cancel/);
      await page.getByRole('menuitem', { name: 'Reschedule' }).click();
    },
  },
  {
    name: 'cancelling',
    go: async (page) => {
      await openAmara(page);
      await press(page, /^Reschedule or cancel/);
      await page.getByRole('menuitem', { name: 'Cancel appointment' }).click();
    },
  },
];
