export { countryChoices, countryName } from './country.ts';
export { language } from './language.ts';
export { moneyText } from './money.ts';
export * from './time.ts';
export { sevenDays } from './week.ts';
export { hoursApart, zoneChoices, zoneCity, zoneOffset, zonesDiffer } from './zone.ts';
