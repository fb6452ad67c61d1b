import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/index.ts';
import type { Search } from './use-search.ts';

interface SearchFieldProps {
  search: Search;
  /** Arrow down: into the list. */
  onDown(): void;
}

/** Has the focus from the first moment: the popup is opened to look somebody up. */
export function SearchField({ search, onDown }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={input}
        class="input"
        type="text"
        inputMode="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={i18n.t('popup.search')}
        aria-description={i18n.t('popup.searchCost')}
        placeholder={i18n.t('popup.placeholder')}
        value={search.typed}
        onInput={(event) => search.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') search.ask.run();
          else if (event.key === 'ArrowDown') onDown();
          else if (event.key === 'Escape' && search.typed !== '') search.type('');
          else return;
          event.preventDefault();
        }}
      />
      <kbd>{i18n.t('popup.enter')}</kbd>
    </search>
  );
}
