/** People: home, look-up, the form for somebody new, one person. */
export { askedByTyping, askedOnPage } from './asked.ts';
export { TagPeople } from './bulk/tag-people.tsx';
export { Choose } from './choose/choose.tsx';
export { Named } from './choose/named.tsx';
export { Home, type HomeTab } from './home/home.tsx';
export { LookUp } from './look-up/look-up.tsx';
export { NewPerson } from './new-person/new-person.tsx';
export { Person } from './person/person.tsx';
export { PersonRow } from './person-row.tsx';
export { openWanted } from './wanted.ts';
