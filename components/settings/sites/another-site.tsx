import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, TextInput } from '@/components/ui/index.ts';
import { type OriginProblem, readOrigin } from './origin.ts';

interface AnotherSiteProps {
  busy: boolean;
  onAllow(origin: string): void;
}

/** Any site, by its address. What is wrong with the address is said before the browser is asked. */
export function AnotherSite({ busy, onAllow }: AnotherSiteProps) {
  const [open, setOpen] = useState(false);
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<OriginProblem>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  if (!open) {
    return (
      <Button look="quiet" icon="plus" onClick={() => setOpen(true)}>
        {i18n.t('settings.sites.another')}
      </Button>
    );
  }
  return (
    <form
      class="another-site"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const read = readOrigin(address);
        if ('origin' in read) onAllow(read.origin);
        else setProblem(read.problem);
      }}
    >
      <TextInput
        label={i18n.t('settings.sites.address')}
        hint={i18n.t('settings.sites.addressHint')}
        error={problem && words(problem)}
        ref={field}
        dir="ltr"
        inputMode="url"
        value={address}
        onValue={(typed) => {
          setAddress(typed);
          setProblem(undefined);
        }}
      />
      <Button type="submit" busy={busy}>
        {i18n.t('settings.sites.allow')}
      </Button>
    </form>
  );
}

function words(problem: OriginProblem): string {
  switch (problem) {
    case 'empty':
      return i18n.t('settings.sites.problemEmpty');
    case 'address':
      return i18n.t('settings.sites.problemAddress');
    case 'scheme':
      return i18n.t('settings.sites.problemScheme');
    case 'user':
      return i18n.t('settings.sites.problemUser');
  }
}
