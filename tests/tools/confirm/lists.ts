/** Paging, search and filters (contract, 1.3; open questions C1 to C4, C11). */
import { type JsonObject, readDate, readTags, readText } from '../../../utils/whautomate/values/index.ts';
import type { Answer, Probe } from './probe.ts';
import type { Sample } from './sample.ts';
import { type Verdict, verdict } from './verdict.ts';

export async function confirmLists(probe: Probe, sample: Sample): Promise<Verdict[]> {
  return [...(await paging(probe, sample.listClients)), ...(await filters(probe, sample.listClients))];
}

async function paging(probe: Probe, clients: JsonObject[]): Promise<Verdict[]> {
  const clientsAt = (query: Record<string, string>) => probe.get('/v1/clients', query);
  const first = await clientsAt({ page: '1', limit: '1' });
  const second = await clientsAt({ page: '2', limit: '1' });
  const zeroth = await clientsAt({ page: '0', limit: '1' });
  const unlimited = await clientsAt({});
  const large = await clientsAt({ page: '1', limit: '1000' });
  const enough = clients.length >= 2;
  const full = clients.length === 100;
  return [
    verdict('C1', 'limit=1 gives one row', enough ? first.rows.length === 1 : undefined, rows(first)),
    verdict(
      'C2',
      'page 2 goes on after page 1',
      enough ? idOf(second) !== idOf(first) && idOf(second) === clients[1]?.id : undefined,
      rows(second),
    ),
    verdict('C1', 'page=0 is page 1', enough ? idOf(zeroth) === idOf(first) : undefined, rows(zeroth)),
    verdict(
      'C1',
      'the default limit is 100',
      full ? unlimited.rows.length === 100 : undefined,
      rows(unlimited),
    ),
    verdict('C1', 'limit=1000 is cut to 100', full ? large.rows.length === 100 : undefined, rows(large)),
  ];
}

async function filters(probe: Probe, clients: JsonObject[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const finds = async (
    question: string,
    guess: string,
    client: JsonObject | undefined,
    query: Record<string, string>,
  ) => {
    if (!client) return verdicts.push(verdict(question, guess, undefined, 'no client to tell it by'));
    const answer = await probe.get('/v1/clients', { ...query, page: '1', limit: '100' });
    const found = answer.rows.some(({ id }) => id === client.id);
    return verdicts.push(verdict(question, guess, found, rows(answer)));
  };

  const named = clients.find(({ fullName }) => (readText(fullName) ?? '').length >= 5);
  await finds('C3', 'searchText finds the middle of a name', named, {
    searchText: readText(named?.fullName)?.slice(1, 5) ?? '',
  });
  await finds('C3', 'searchText minds no capitals', named, {
    searchText: readText(named?.fullName)?.toUpperCase() ?? '',
  });
  const phoned = clients.find(({ phone }) => (readText(phone) ?? '').length >= 7);
  await finds('C3', 'searchText finds the end of a number', phoned, {
    searchText: readText(phoned?.phone)?.slice(-6) ?? '',
  });
  const mailed = clients.find(({ email }) => readText(email));
  await finds('C3', 'searchText finds an e-mail address', mailed, {
    searchText: readText(mailed?.email) ?? '',
  });
  const tagged = clients.find(({ tags }) => readTags(tags).length > 0);
  const [tag = ''] = readTags(tagged?.tags);
  await finds('C4', 'tags finds by one name', tagged, { tags: tag });
  await finds('C4', 'tags is a comma list and means OR', tagged, { tags: `${tag},no-such-tag` });
  const [made] = clients;
  const day = readDate(made?.createdAt) ?? '';
  await finds('C11', 'startDate and endDate mean createdAt, both included', made, {
    startDate: day,
    endDate: day,
  });
  return verdicts;
}

function idOf({ rows }: Answer): unknown {
  return rows[0]?.id;
}

function rows({ status, rows }: Answer): string {
  return `HTTP ${status}, ${rows.length} rows`;
}
