import { type Action, useAction } from '@/components/settings/index.ts';
import { type Route, useView } from '@/components/shell/index.ts';
import { type DraftView, RequestFailure, sendUntilHeard } from '@/utils/messaging/index.ts';

/** Writes whose form can be opened again with what they were asked. */
export const isEditable = (operation: string): boolean =>
  ['createClient', 'createContact', 'createAppointment'].includes(operation);

/** Opens the form of a failed write; once it is saved from there, the failed one is put away. */
export function useEdit(id: string): Action<[]> {
  const { open } = useView();
  return useAction(async () => {
    const draft = await sendUntilHeard('activity.edit', { id });
    if (!draft) throw new RequestFailure({ code: 'unknown-job' });
    open(routeOf(draft, id));
  });
}

function routeOf(draft: DraftView, instead: string): Route {
  if (draft.form === 'booking') return { view: 'book', client: draft.client, draft, instead };
  const { name, phone, email } = draft.fields;
  const asked = {
    name,
    phones: phone ? [{ raw: phone, shown: phone }] : [],
    emails: email ? [email] : [],
  };
  return { view: 'new-person', asked, draft, instead };
}
