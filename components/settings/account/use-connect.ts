import { useState } from 'preact/hooks';
import { momentText } from '@/components/shell/index.ts';
import { type AccountView, RequestFailure, send } from '@/utils/messaging/index.ts';
import { askForSite } from '@/utils/platform/site-access.ts';
import { useAction } from '../use-action.ts';
import { type ConnectProblem, connectProblem } from './connect-problem.ts';
import { type ConnectForm, checkForm, type FormProblems } from './form.ts';
import { originOf, type Region } from './region.ts';

/** A connect form at work: what was typed, what is wrong with it, and trying it. Nothing typed is ever dropped. */
export interface Connect {
  form: ConnectForm;
  problems: FormProblems;
  /** What the last try brought, until something is changed. */
  refusal: ConnectProblem | undefined;
  busy: boolean;
  change(part: Partial<ConnectForm>): void;
  tryKey(): void;
  /** The same key in another region. */
  tryRegion(region: Region): void;
  /** Asks the browser for the region's host, in the click, and tries the key again. */
  allowHost(): void;
}

export function useConnect(initial: ConnectForm, onConnected: (account: AccountView) => void): Connect {
  const [form, setForm] = useState(initial);
  const [problems, setProblems] = useState<FormProblems>({});
  const action = useAction(async (tried: ConnectForm, access?: Promise<boolean>) => {
    if (access !== undefined && !(await access)) throw new RequestFailure({ code: 'denied' });
    const checked = checkForm(tried);
    if ('request' in checked) onConnected(await send('account.connect', checked.request));
  });

  function attempt(tried: ConnectForm, access?: Promise<boolean>): void {
    const checked = checkForm(tried);
    setProblems('problems' in checked ? checked.problems : {});
    if ('problems' in checked) action.clear();
    else action.run(tried, access);
  }

  return {
    form,
    problems,
    refusal:
      action.failure &&
      connectProblem(action.failure, { region: form.region, host: form.host, momentOf: momentText }),
    busy: action.busy,
    change(part) {
      setForm((before) => ({ ...before, ...part }));
      setProblems({});
      action.clear();
    },
    tryKey: () => attempt(form),
    tryRegion(region) {
      setForm({ ...form, region });
      attempt({ ...form, region });
    },
    allowHost: () => attempt(form, askForSite(originOf(form.region, form.host))),
  };
}
