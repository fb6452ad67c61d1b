import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { onChanged, type PagePeople, type ResponseOf, send } from '@/utils/messaging/index.ts';
import { type Ask, createAsk } from './ask.ts';

/** What every view leans on: who is signed in, the page beside, what runs and what was spent. */
export interface Session {
  readonly setup: Ask<ResponseOf<'setup.get'>>;
  readonly activity: Ask<ResponseOf<'activity.list'>>;
  /** Of the tab shown now; undefined until the first answer. */
  readonly page: ReadonlySignal<PagePeople | undefined>;
  readonly tabId: ReadonlySignal<number | undefined>;
  /** Requests left today; undefined while unknown. */
  readonly left: ReadonlySignal<number | undefined>;
  /** Whether requests are few enough that small costs are worth saying. */
  readonly metered: ReadonlySignal<boolean>;
  readonly currency: ReadonlySignal<string | undefined>;
  /** What all tabs share and no reload needs: the last location booked at, whether today was asked for. */
  readonly memory: Map<string, unknown>;
  showTab(tabId: number): void;
  refreshPage(): Promise<void>;
}

/** Below this many requests a day every cost is said; above, only large ones. */
const METERED_BELOW = 5_000;

/** Starts asking and listening; ends with the signal. */
export function createSession(signal_: AbortSignal, sendMessage: typeof send = send): Session {
  const setup = createAsk('setup.get', {}, sendMessage);
  const activity = createAsk('activity.list', {}, sendMessage);
  const pages = signal<ReadonlyMap<number, PagePeople>>(new Map());
  const tabId = signal<number | undefined>();

  async function refreshPage(): Promise<void> {
    const asked = tabId.peek();
    if (asked === undefined) return;
    try {
      const page = await sendMessage('page.people', { tabId: asked });
      pages.value = new Map(pages.peek()).set(asked, page);
    } catch {
      // The page beside is a help, not a need: the panel works without it, and `setup` tells what is wrong.
    }
  }

  onChanged(({ changed, tabId: where }) => {
    if (changed === 'setup') void setup.again();
    if (changed === 'activity') void activity.again();
    const pageMayDiffer = changed === 'sites' || changed === 'setup' || changed === 'people';
    if (pageMayDiffer || (changed === 'page' && (where === undefined || where === tabId.peek()))) {
      void refreshPage();
    }
  }, signal_);

  // Nothing is asked about an account before there is one.
  const connected = computed(() => setup.state.value.value?.account?.id);
  const stop = effect(() => {
    if (connected.value !== undefined) void activity.again();
  });
  signal_.addEventListener('abort', stop, { once: true });
  void setup.again();

  const day = computed(() => activity.state.value.value?.budget.day);
  return {
    setup,
    activity,
    tabId,
    page: computed(() => (tabId.value === undefined ? undefined : pages.value.get(tabId.value))),
    left: computed(() => day.value && Math.max(0, day.value.limit - day.value.used)),
    metered: computed(() => (day.value?.limit ?? 0) < METERED_BELOW),
    currency: computed(() => setup.state.value.value?.account?.currency),
    memory: new Map(),
    showTab(next) {
      tabId.value = next;
      void refreshPage();
    },
    refreshPage,
  };
}
