import { RequestLine } from '../ui/index.ts';
import { momentText } from './format/index.ts';
import { useSession } from './use-session.ts';
import { useView } from './use-view.ts';

/** The foot of views without an action of their own: what was spent today. */
export function RequestFoot({ onOpen }: { onOpen?: () => void }) {
  const { open } = useView();
  const day = useSession().activity.state.value.value?.budget.day;
  return (
    <footer class="foot foot-thin">
      {day && (
        <RequestLine
          used={day.used}
          limit={day.limit}
          resetsAt={day.resetsAt === undefined ? undefined : momentText(day.resetsAt)}
          onOpen={onOpen ?? (() => open({ view: 'activity' }))}
        />
      )}
    </footer>
  );
}
