import type { ComponentChildren } from 'preact';
import type { PersonView } from '@/utils/messaging/index.ts';
import { Avatar, type AvatarProps, Icon, Num, Status, type StatusWord } from '../ui/index.ts';

interface RowProps {
  /** Finds the row again when the view it opened is closed. */
  rowKey: string;
  avatar: AvatarProps;
  name: ComponentChildren;
  sub?: ComponentChildren;
  status: StatusWord;
  /** Instead of the status's own word. */
  word?: string;
  onOpen: () => void;
  /** From the list's roving tabindex. */
  stop?: Record<string, unknown>;
}

/** Somebody in a list: the whole row is one button; mark and word say who it is. */
export function PersonRow({ rowKey, avatar, name, sub, status, word, onOpen, stop }: RowProps) {
  return (
    <li>
      <button type="button" class="item" data-key={rowKey} onClick={onOpen} {...stop}>
        <Avatar {...avatar} status={status} />
        <span class="grow">
          <span class="line between">
            <span class="name clip" dir="auto">
              {name}
            </span>
            <Status status={status} wordOnly>
              {word}
            </Status>
          </span>
          {sub && <span class="sub clip">{sub}</span>}
        </span>
        <Icon name="forward" class="t3" />
      </button>
    </li>
  );
}

/** The line under a record's name: why it is here, then number, else address. */
export function contactLine(person: PersonView, reason?: string): ComponentChildren {
  const number = person.phoneShown ?? person.phone;
  const reach = number ? <Num>{number}</Num> : person.email;
  return (
    <>
      {reason}
      {reason && reach && ' · '}
      {reach}
    </>
  );
}
