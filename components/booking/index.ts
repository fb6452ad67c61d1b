/** Booking: a person's appointments, the day, and the way to a new or another time. */
export { PersonAppointments } from './appointments/person-appointments.tsx';
export { Book } from './book/book.tsx';
export { Today } from './today.tsx';
