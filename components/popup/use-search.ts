import { useEffect, useState } from 'preact/hooks';
import { type Action, useAction } from '@/components/settings/index.ts';
import {
  type PersonView,
  type RequestOf,
  type ResponseOf,
  send,
  sendUntilHeard,
} from '@/utils/messaging/index.ts';

/** Ms of rest before the local directory is asked again; it costs no request, only work. */
const REST = 80;

/** The search box's state. Typing asks only what is kept here; Enter asks the service, because requests are money. */
export interface Search {
  typed: string;
  type(text: string): void;
  /** Kept here, for what is typed now. */
  known: readonly PersonView[];
  /** The service's answer to what is typed now. */
  found: ResponseOf<'people.search'> | undefined;
  ask: Action<[]>;
}

interface Found {
  text: string;
  answer: ResponseOf<'people.search'>;
}

export function useSearch(country: string | undefined): Search {
  const [typed, setTyped] = useState('');
  const [known, setKnown] = useState<Found>();
  const [found, setFound] = useState<Found>();
  const text = typed.trim();

  useEffect(() => {
    if (text === '') return;
    let current = true;
    const timer = setTimeout(() => {
      send('people.search', { ...request(text, country), local: true }).then(
        (answer) => current && setKnown({ text, answer }),
        // What is kept here is a help on the way; the search itself says what is wrong.
        () => undefined,
      );
    }, REST);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, country]);

  const ask = useAction(async () => {
    if (text !== '')
      setFound({ text, answer: await sendUntilHeard('people.search', request(text, country)) });
  });

  return {
    typed,
    type(next) {
      setTyped(next);
      ask.clear();
    },
    known: known !== undefined && text !== '' ? known.answer.people : [],
    found: found?.text === text ? found.answer : undefined,
    ask,
  };
}

const request = (text: string, country: string | undefined): RequestOf<'people.search'> => ({
  text,
  ...(country ? { country } : {}),
});
