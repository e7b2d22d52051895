// The launcher of the chat for the gym's pages: a button, and the chat in a frame of its own that is loaded when it is first opened.
(() => {
  const Sender = 'backpainbot';
  const Key = 'backpainbot.open';
  const Patience = 8000;
  const script = document.currentScript;
  const { origin, search } = new URL(script.src);
  const settings = /*{settings}*/ {};
  const { words, colours } = settings;
  const { greet, side } = script.dataset;

  if (customElements.get('back-pain-chat')) {
    return;
  }

  customElements.define('back-pain-chat', class extends HTMLElement {});
  const host = document.createElement('back-pain-chat');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { --paper: #fff; --ink: #1b1f23; --line: #d0d7de; --accent: ${colours.light[0]}; --on: ${colours.light[1]}; all: initial; color-scheme: light; }
    @media (prefers-color-scheme: dark) {
      :host { --paper: #14171a; --ink: #eceff2; --line: #3b434c; --accent: ${colours.dark[0]}; --on: ${colours.dark[1]}; color-scheme: dark; }
    }
    * { box-sizing: border-box; }
    [hidden] { display: none !important; }
    .all { bottom: 16px; color: var(--ink); font: 16px/1.5 system-ui, sans-serif; position: fixed; ${side === 'left' ? 'left' : 'right'}: 16px; z-index: 2147483000; }
    button { border: 0; border-radius: 28px; cursor: pointer; font: inherit; min-height: 44px; min-width: 44px; padding: 4px 16px; }
    button:focus-visible, iframe:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 2px var(--paper); }
    .open { background: var(--accent); box-shadow: 0 2px 10px rgb(0 0 0 / 35%); color: var(--on); display: block; font-weight: 600; margin-inline-start: auto; min-height: 56px; padding: 8px 24px; }
    .greeting, .panel { background: var(--paper); border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 4px 24px rgb(0 0 0 / 30%); margin-bottom: 12px; }
    .greeting { align-items: center; display: flex; max-width: 320px; padding: 4px 4px 4px 16px; }
    .greeting p { flex: 1; margin: 8px 0; }
    .panel { display: flex; flex-direction: column; height: min(760px, 100dvh - 32px); margin: 0; overflow: hidden; width: min(400px, 100vw - 32px); }
    .bar { align-items: center; border-bottom: 1px solid var(--line); display: flex; flex: none; font-weight: 600; justify-content: space-between; padding: 4px 4px 4px 16px; }
    .plain { background: none; color: inherit; }
    .body { flex: 1; min-height: 0; position: relative; }
    .help { height: 100%; overflow: auto; padding: 8px 16px; }
    .help a { color: inherit; }
    iframe { background: var(--paper); border: 0; height: 100%; inset: 0; position: absolute; width: 100%; }
    .waiting { visibility: hidden; }
    .shown .open { display: none; }
    @media (max-width: 480px), (max-height: 480px) {
      .shown { inset: 0; }
      .panel { border: 0; border-radius: 0; height: 100%; width: 100%; }
    }`);
  root.adoptedStyleSheets = [sheet];

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  const state = make('p', { textContent: words.opening });
  state.setAttribute('role', 'status');
  const help = make('div', { className: 'help', innerHTML: settings.help, tabIndex: 0 });
  help.prepend(state);
  const body = make('div', { className: 'body' }, help);
  const close = make('button', { className: 'plain', type: 'button', textContent: '✕', onclick: () => show(false) });
  close.setAttribute('aria-label', words.close);
  const title = make('span', { id: 'title', textContent: words.title });
  const panel = make('div', { className: 'panel', id: 'panel', hidden: true }, make('div', { className: 'bar' }, title, close), body);
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-labelledby', 'title');
  const opener = make('button', { className: 'open', type: 'button', textContent: words.open, onclick: () => show(panel.hidden) });
  opener.setAttribute('aria-controls', 'panel');
  const greeting = make('div', { className: 'greeting', hidden: true });
  greeting.setAttribute('role', 'status');
  const all = make('div', { className: 'all' }, greeting, panel, opener);
  root.append(all);

  let frame;
  let ready;

  const remember = value => {
    try {
      sessionStorage.setItem(Key, value);
    } catch {
      // A browser that keeps nothing opens each page with the chat closed.
    }
  };

  const remembered = () => {
    try {
      return sessionStorage.getItem(Key);
    } catch {
      return null;
    }
  };

  const toFrame = event => frame.contentWindow?.postMessage({ sender: Sender, event }, origin);

  const enter = () => {
    if (ready) {
      frame.focus();
      toFrame('opened');
    } else {
      close.focus();
    }
  };

  function load() {
    frame = make('iframe', { className: 'waiting', title: words.title, src: `${origin}/frame${search}` });
    body.append(frame);
    setTimeout(() => {
      if (!ready) {
        state.textContent = words.unreachable;
      }
    }, Patience);
  }

  function show(isOpen, byMember = true) {
    panel.hidden = !isOpen;
    greeting.hidden = true;
    all.classList.toggle('shown', isOpen);
    opener.setAttribute('aria-expanded', String(isOpen));
    if (isOpen && !frame) {
      load();
    }

    if (byMember) {
      remember(isOpen ? 'open' : 'closed');
      isOpen ? enter() : opener.focus();
    }
  }

  addEventListener('message', ({ source, origin: from, data }) => {
    if (!frame || source !== frame.contentWindow || from !== origin || data?.sender !== Sender) {
      return;
    }

    if (data.event === 'ready') {
      ready = true;
      frame.classList.remove('waiting');
      help.hidden = true;
      if (root.activeElement === close) {
        enter();
      }
    } else if (data.event === 'close') {
      show(false);
    }
  });

  root.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !panel.hidden) {
      show(false);
    }
  });

  function welcome() {
    const dismiss = make('button', { className: 'plain', type: 'button', textContent: '✕', onclick: () => (remember('closed'), (greeting.hidden = true), opener.focus()) });
    dismiss.setAttribute('aria-label', words.dismiss);
    greeting.hidden = false;
    greeting.append(make('p', { textContent: greet || words.greeting }), dismiss);
  }

  const begin = () => {
    document.body.append(host);
    show(remembered() === 'open', false);
    if (greet !== undefined && !remembered()) {
      welcome();
    }
  };

  document.body ? begin() : addEventListener('DOMContentLoaded', begin);
})();
