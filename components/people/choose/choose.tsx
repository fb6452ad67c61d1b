import { i18n } from '#i18n';
import type { ChoiceView } from '@/utils/messaging/index.ts';
import { type Asked, Frame, RequestFoot, type RouteOf, useSession, useView } from '../../shell/index.ts';
import { Num, useRoving } from '../../ui/index.ts';
import { askedTitle, titledByNumber } from '../asked.ts';
import { PersonRow } from '../person-row.tsx';

/** Several people in one selection, or on one page: which of them is meant. Nothing is asked of the service before. */
export function Choose({ route: { choices, next } }: { route: RouteOf<'choose'> }) {
  const { open } = useView();
  const { group, item } = useRoving<HTMLUListElement>('list', choices.length);
  return (
    <Frame title={i18n.t('people.choose.title')} foot={<RequestFoot />}>
      <section class="stack tight">
        <p class="hint">{i18n.t('people.choose.several', { count: String(choices.length) })}</p>
        <ul class="rows bleed" {...group}>
          {choices.map((choice, index) => (
            <ChoiceRow
              key={choice.value}
              choice={choice}
              stop={item(index)}
              onOpen={(asked) => open({ view: 'look-up', asked, ...(next ? { next } : {}) })}
            />
          ))}
        </ul>
      </section>
    </Frame>
  );
}

interface ChoiceRowProps {
  choice: ChoiceView;
  stop: Record<string, unknown>;
  onOpen: (asked: Asked) => void;
}

function ChoiceRow({ choice, stop, onOpen }: ChoiceRowProps) {
  const { page } = useSession();
  const { kind, value, shown, name } = choice;
  // Somebody the page shows, too: with all that it shows of them.
  const onPage = page.value?.people.find(
    ({ phones, emails }) => phones.some((phone) => phone.value === value) || emails.includes(value),
  );
  const asked = askedFor(choice);
  const reach = kind === 'phone' ? <Num>{shown}</Num> : shown;
  return (
    <PersonRow
      rowKey={value}
      avatar={{ name: name ?? '', icon: kind === 'phone' ? 'phone' : 'mail' }}
      name={titledByNumber(asked) ? <Num>{shown}</Num> : askedTitle(asked)}
      sub={name ? reach : undefined}
      status={onPage?.status ?? 'checking'}
      onOpen={() => onOpen(asked)}
      stop={stop}
    />
  );
}

/** The whole number, so that no country need be assumed. */
function askedFor({ kind, value, shown, name }: ChoiceView): Asked {
  return {
    phones: kind === 'phone' ? [{ raw: value, shown }] : [],
    emails: kind === 'email' ? [value] : [],
    ...(name ? { name } : {}),
  };
}
