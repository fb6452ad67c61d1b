import { mintId, pick, randomFrom } from '../random.ts';
import type { State } from '../state.ts';
import { DAY } from '../time.ts';

const FIRST =
  'Aaliyah Adam Aisha Akira Alejandro Amelia Anders Anya Arjun Astrid Ben Beatriz Camille Carlos Chidi Chiara Daniel Dilnoza Elena Emeka Emma Farah Felipe Freya Hana Hassan Ines Ivan Jamal Jin Kofi Laila Leo Lin Mateus Mia Nadia Noor Olu Petra Rafael Ravi Rosa Samir Sofia Tara Viktor Wei Yara Zoe'.split(
    ' ',
  );
const LAST =
  'Adeyemi Ahmed Andersen Bakker Bianchi Castro Chen Costa Dubois Eriksen Fischer Garcia Gupta Haddad Hansen Ibrahim Ito Jansen Kaya Khan Kim Kowalski Kumar Larsen Lopez Martin Mensah Meyer Moreau Murphy Nakamura Nguyen Novak Okoye Oliveira Park Patel Petrov Ramos Rossi Santos Schmidt Silva Singh Smith Tanaka Torres Walker Yilmaz Zhang'.split(
    ' ',
  );
const TAGS = ['New', 'VIP', 'Recall due', 'Massage', 'Yoga', 'Whitening'];

/** Fills the account up to `size` clients with plausible strangers, each on a number of their own: for measuring. */
export function addCrowd(state: State, size: number, anchorDay: number): void {
  const random = randomFrom(`${state.seed}/crowd`);
  const locations = [...state.locations];
  while (state.clients.size < size) {
    const number = ++state.clientNumber;
    const fullName = `${pick(random, FIRST)} ${pick(random, LAST)}`;
    const createdAt = (anchorDay - 1 - Math.floor(random() * 900)) * DAY + Math.floor(random() * DAY);
    state.clients.add({
      id: mintId(random),
      number,
      texts: {
        contactType: 'MOBILE',
        fullName,
        countryCode: '+1',
        // 7919 is prime to the ten million numbers of an area code: no two clients share one.
        phone: String(2_120_000_000 + ((number * 7919) % 10_000_000)),
        email: `${fullName.toLowerCase().replace(' ', '.')}${number}@example.com`,
      },
      dob: null,
      registeredAt: createdAt,
      locationId: pick(random, locations).id,
      tags: [pick(random, TAGS)],
      extras: {},
      createdAt,
      updatedAt: createdAt,
    });
  }
}
