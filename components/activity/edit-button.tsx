import { i18n } from '#i18n';
import type { Action } from '@/components/settings/index.ts';
import { Button } from '@/components/ui/index.ts';

/** Opens the form a write came from, with everything it was asked. */
export function EditButton({ what, action }: { what: string; action: Action<[]> }) {
  return (
    <Button
      size="small"
      aria-label={i18n.t('activity.editNamed', { what })}
      busy={action.busy}
      onClick={() => action.run()}
    >
      {i18n.t('activity.edit')}
    </Button>
  );
}
