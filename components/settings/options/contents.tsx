import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

export interface Part {
  id: string;
  title: string;
}

/** The way through the options. Where the address names a part, that one is shown and marked. */
export function Contents({ parts }: { parts: readonly Part[] }) {
  const [at, setAt] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const follow = () => setAt(location.hash.slice(1));
    // The browser looked for the part before there was one.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const current = parts.some(({ id }) => id === at) ? at : parts[0]?.id;
  return (
    <nav class="contents" aria-label={i18n.t('settings.sections')}>
      {parts.map(({ id, title }) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
          {title}
        </a>
      ))}
    </nav>
  );
}
