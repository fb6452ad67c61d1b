import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  Avatar,
  Button,
  Chip,
  Combobox,
  Dialog,
  Field,
  initialsOf,
  LiveRegion,
  Menu,
  RequestLine,
  Rich,
  Tabs,
  ToastRegion,
  toast,
  useRoving,
  useTabs,
} from '@/components/ui/index.ts';
import { key } from '../shell/panel.tsx';
import { installBrowser } from '../support/browser.ts';
import { button, hide, press, read, settle, show, type } from '../support/show.ts';

beforeEach(() => {
  installBrowser({});
});
afterEach(hide);

describe('a button', () => {
  it('that is busy keeps its label and refuses a press, also as part of a form', async () => {
    const onClick = vi.fn();
    const onSubmit = vi.fn();
    const root = await show(
      <form onSubmit={onSubmit}>
        <Button type="submit" busy onClick={onClick}>
          Save
        </Button>
      </form>,
    );
    await press(button(root, 'Save'));
    expect(onClick).not.toHaveBeenCalled();
    expect(onSubmit).not.toHaveBeenCalled();
    expect(button(root, 'Save').getAttribute('aria-busy')).toBe('true');
  });
});

describe('a field', () => {
  it('ties label, control and error together', async () => {
    const root = await show(
      <Field label="Name" error="A name is needed.">
        {(ids) => <input {...ids} />}
      </Field>,
    );
    const input = root.querySelector('input') as HTMLInputElement;
    expect(root.querySelector('label')?.htmlFor).toBe(input.id);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const note = document.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toContain('A name is needed.');
  });
});

describe('a dialog', () => {
  it('starts on the harmless button, keeps everything on Esc and gives focus back', async () => {
    const acted = vi.fn();
    function Page() {
      const [open, setOpen] = useState(false);
      return (
        <>
          <button type="button" onClick={() => setOpen(true)}>
            Ask
          </button>
          {open && (
            <Dialog title="Sure?" keep="Keep it" onKeep={() => setOpen(false)} act="Delete" onAct={acted} />
          )}
        </>
      );
    }
    const root = await show(<Page />);
    const opener = button(root, 'Ask');
    opener.focus();
    await press(opener);
    expect(document.activeElement).toBe(button(root, 'Keep it'));
    root.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
    await settle();
    expect(root.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
    expect(acted).not.toHaveBeenCalled();
  });
});

describe('a roving group', () => {
  function Row({ shape }: { shape: 'list' | 'row' }) {
    const { group, item } = useRoving(shape, 3);
    return (
      <div {...group}>
        {['a', 'b', 'c'].map((name, index) => (
          <button key={name} type="button" {...item(index)}>
            {name}
          </button>
        ))}
      </div>
    );
  }

  it.each([
    ['list', 'ArrowDown', 'b'],
    ['list', 'ArrowUp', 'a'],
    ['list', 'ArrowRight', 'a'],
    ['list', 'End', 'c'],
    ['row', 'ArrowRight', 'b'],
    ['row', 'ArrowDown', 'a'],
  ] as const)('(%s) goes by %s to %s', async (shape, name, to) => {
    const root = await show(<Row shape={shape} />);
    button(root, 'a').focus();
    await key(name);
    expect(document.activeElement?.textContent).toBe(to);
  });

  it('is one Tab stop, where it was last', async () => {
    const root = await show(<Row shape="list" />);
    button(root, 'a').focus();
    await key('ArrowDown');
    const stops = [...root.querySelectorAll('button')].filter((one) => one.tabIndex === 0);
    expect(stops.map((one) => one.textContent)).toEqual(['b']);
  });
});

describe('a combobox', () => {
  function Tags({ onChoose }: { onChoose: (tag: string) => void }) {
    const [text, setText] = useState('');
    const fits = ['Insurance', 'Invoice'].filter((tag) => tag.toLowerCase().startsWith(text.toLowerCase()));
    return (
      <Combobox
        label="Tag"
        value={text}
        onValue={setText}
        options={fits.map((tag) => ({ value: tag, label: tag }))}
        onChoose={onChoose}
      />
    );
  }
  const input = (root: HTMLElement) => root.querySelector('input') as HTMLInputElement;

  it('chooses by arrows and Enter, and tells which one is meant', async () => {
    const chosen = vi.fn();
    const root = await show(<Tags onChoose={chosen} />);
    await type(input(root), 'in');
    await key('ArrowDown', input(root));
    const active = document.getElementById(input(root).getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toBe('Invoice');
    await key('Enter', input(root));
    expect(chosen).toHaveBeenCalledWith('Invoice');
  });

  it('takes what was typed when nothing is meant', async () => {
    const chosen = vi.fn();
    const root = await show(<Tags onChoose={chosen} />);
    await type(input(root), 'Brand new');
    await key('Enter', input(root));
    expect(chosen).toHaveBeenCalledWith('Brand new');
  });

  it('closes its list on Esc without anything around hearing it', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { once: true });
    const root = await show(<Tags onChoose={vi.fn()} />);
    await type(input(root), 'in');
    await key('Escape', input(root));
    expect(input(root).getAttribute('aria-expanded')).toBe('false');
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('a menu', () => {
  it('opens on its first verb and gives focus back on Esc', async () => {
    const root = await show(<Menu label="More" items={[{ label: 'Reschedule', onChoose: vi.fn() }]} />);
    await press(button(root, 'More'));
    expect(document.activeElement?.textContent).toBe('Reschedule');
    await key('Escape');
    expect(document.activeElement).toBe(button(root, 'More'));
  });
});

describe('tabs', () => {
  it('name their panel', async () => {
    function Page() {
      const [tab, setTab] = useState<'one' | 'two'>('one');
      const { base, panel } = useTabs(tab);
      return (
        <>
          <Tabs
            label="Views"
            base={base}
            value={tab}
            onValue={setTab}
            tabs={[
              { value: 'one', label: 'One' },
              { value: 'two', label: 'Two' },
            ]}
          />
          <div {...panel}>{tab}</div>
        </>
      );
    }
    const root = await show(<Page />);
    button(root, 'One').focus();
    await key('ArrowRight');
    const panel = root.querySelector('[role="tabpanel"]');
    expect(panel?.textContent).toBe('two');
    expect(document.getElementById(panel?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Two');
  });
});

describe('a chip', () => {
  it.each(['Delete', 'Backspace'])('is removed by %s on its cross', async (name) => {
    const remove = vi.fn();
    const root = await show(
      <Chip onRemove={remove} removeLabel="Remove tag VIP">
        VIP
      </Chip>,
    );
    button(root, 'Remove tag VIP').focus();
    await key(name);
    expect(remove).toHaveBeenCalledOnce();
  });
});

describe('a toast', () => {
  it('is spoken, and offers its way back until it is dismissed', async () => {
    const undo = vi.fn();
    const root = await show(
      <>
        <ToastRegion />
        <LiveRegion />
      </>,
    );
    toast({ text: 'Tagged', action: { label: 'Undo', onAct: undo } });
    await settle();
    expect(root.querySelector('[role="status"]')?.textContent).toContain('Tagged');
    await press(button(root, 'Undo'));
    expect(undo).toHaveBeenCalledOnce();
    expect(root.querySelector('.toast')).toBeNull();
  });
});

describe('words', () => {
  it.each([
    ['Amara Okafor', 'AO'],
    ['Maria del Carmen Ruiz', 'MR'],
    ['Cher', 'C'],
    ['ليلى حداد', 'لح'],
    ['Åsa Öberg', 'ÅÖ'],
    ['+44 20 7946 0958', ''],
    ['reception@northdale.example', ''],
  ])('initials of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('put parts where the translator wants them', async () => {
    const root = await show(<Rich text="on page: {number}!" parts={{ number: <bdi>1</bdi> }} />);
    expect(root.innerHTML).toBe('on page: <bdi>1</bdi>!');
  });

  it('say when the day is used up', async () => {
    const root = await show(<RequestLine used={100} limit={100} resetsAt="00:05" onOpen={vi.fn()} />);
    expect(read(root)).toContain("Today's 100 are used up. Next at 00:05");
  });

  it('an avatar without a name shows a picture, several people their number', async () => {
    const root = await show(
      <>
        <Avatar icon="mail" />
        <Avatar name="Amara" count={2} icon="mail" />
      </>,
    );
    expect(root.querySelectorAll('.icon')).toHaveLength(1);
    expect(read(root)).toBe('2');
  });
});
