import { i18n } from '#i18n';
import type { Found } from '@/utils/messaging/index.ts';
import { type Asked, momentText } from '../../shell/index.ts';
import { Avatar, Num, Status } from '../../ui/index.ts';

/** That the number or address is new, and what was searched to say so. Being new is no error. */
export function WhoIsNew({ asked, found }: { asked: Asked; found: Found | undefined }) {
  const [phone] = asked.phones;
  const [email] = asked.emails;
  if (!phone && !email) return null;
  const isNew = found !== undefined && found.matches.length === 0;
  return (
    <div class="line top">
      <Avatar size="large" status="unknown" icon="user-plus" plain />
      <div class="grow stack tight">
        <p class="view-name">{phone ? <Num>{phone.raw}</Num> : email}</p>
        {isNew && (
          <>
            <Status status="unknown">{i18n.t('people.form.notKnown')}</Status>
            <p class="hint">{i18n.t('people.form.searched', { time: momentText(found.asOf) })}</p>
          </>
        )}
      </div>
    </div>
  );
}
