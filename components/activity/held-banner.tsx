import { openOptions } from '@/components/shell/index.ts';
import { Banner, Button } from '@/components/ui/index.ts';
import type { BudgetView } from '@/utils/messaging/index.ts';
import { askForApi } from '@/utils/platform/site-access.ts';
import { heldWords } from './held-words.ts';

interface HeldBannerProps {
  held: string;
  budget: BudgetView;
  /** Looks again, once something may have changed. */
  onAgain(): void;
}

/** Stands above everything while nothing moves. */
export function HeldBanner({ held, budget, onAgain }: HeldBannerProps) {
  const { title, text, icon, tone, next } = heldWords(held, budget);
  const go = () => {
    if (next?.to === 'account') void openOptions('account');
    else void askForApi().then(onAgain, onAgain);
  };
  return (
    <Banner
      icon={icon}
      title={title}
      tone={tone}
      assertive={held === 'refused'}
      action={
        next && (
          <Button size="small" onClick={go}>
            {next.label}
          </Button>
        )
      }
    >
      {text}
    </Banner>
  );
}
