import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { singleKey } from '../../shell/index.ts';
import { Icon, IconButton } from '../../ui/index.ts';

interface SearchBoxProps {
  value: string;
  onValue: (value: string) => void;
  onFocus: () => void;
  /** Enter. */
  onAsk: () => void;
  /** Arrow down: into the list. */
  onDown: () => void;
}

/** The one field that is always there; `/` leads to it from anywhere on home. */
export function SearchBox({ value, onValue, onFocus, onAsk, onDown }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (singleKey(event) !== '/') return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  const clear = () => {
    onValue('');
    input.current?.focus();
  };
  return (
    <search class="search grow">
      <Icon name="search" />
      <input
        ref={input}
        class="input"
        data-key="search"
        data-first=""
        type="text"
        inputMode="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={i18n.t('people.search.label')}
        aria-keyshortcuts="/"
        placeholder={i18n.t('people.search.placeholder')}
        value={value}
        onFocus={onFocus}
        onInput={(event) => onValue(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onAsk();
          else if (event.key === 'ArrowDown') onDown();
          else if (event.key === 'Escape' && value !== '') clear();
          else return;
          event.preventDefault();
        }}
      />
      {value === '' ? (
        <kbd>/</kbd>
      ) : (
        <IconButton
          icon="close"
          size="small"
          class="search-clear"
          label={i18n.t('people.search.clear')}
          onClick={clear}
        />
      )}
    </search>
  );
}
