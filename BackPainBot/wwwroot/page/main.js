import { answerInWords } from './answers.js';
import { Attention } from './attention.js';
import { ChosenFiles } from './files.js';
import { listen, tellReady } from './frame.js';
import { nameGroups } from './groups.js';
import { Languages } from './languages.js';
import { Line } from './line.js';
import { openTexts } from './links.js';
import { chooseByPicture, findTiles } from './map.js';
import { showMenu } from './menu.js';
import { OpenCard, sendByPage } from './open-card.js';
import { tidyCards } from './pictures.js';
import { begin, forget, load, renew, Refused } from './session.js';
import { settings, word } from './settings.js';
import { showSkips } from './skips.js';
import { cardOptions, onThemeChange, styleOptions } from './theme.js';
import { download } from './transcript.js';

const Retry = 3000;
const container = document.getElementById('chat');
const notice = document.getElementById('notice');
const danger = document.getElementById('danger');
const { nonce } = document.getElementById('bundle');
const attention = new Attention();
const files = new ChosenFiles(container);
const languages = new Languages();
const openCard = new OpenCard(container, () => store?.getState().activities ?? []);

let line;
let store;
let openedDanger = false;
let agreed = false;

/** Without the bot the danger list is what helps. */
function cannotReach() {
  if (notice.textContent !== word('Unreachable')) {
    notice.textContent = word('Unreachable');
    openedDanger = !danger.open;
    danger.open = true;
    tellReady();
  }
}

function reached() {
  if (notice.textContent === word('Unreachable')) {
    notice.textContent = '';
    danger.open = danger.open && !openedDanger;
  }
}

const bundleLoaded = () =>
  new Promise((resolve, reject) => {
    if (window.WebChat) {
      resolve();
    } else {
      const bundle = document.getElementById('bundle');
      bundle.addEventListener('load', resolve);
      bundle.addEventListener('error', () => reject(new Error('The chat could not be loaded.')));
    }
  });

/** The conversation that this tab was in, or a new one. */
async function conversation() {
  const saved = load();
  if (saved) {
    try {
      return await renew(saved);
    } catch (error) {
      if (!(error instanceof Refused && error.isFinal)) {
        throw error;
      }

      forget();
    }
  }

  return begin();
}

async function untilReached(attempt) {
  for (;;) {
    try {
      return await attempt();
    } catch {
      cannotReach();
      await new Promise(resolve => setTimeout(resolve, Retry));
    }
  }
}

const middleware = () => next => action => {
  if (action.type === 'WEB_CHAT/SUBMIT_SEND_BOX') {
    files.whenTaken(() => {
      attention.typed();
      next(action);
    });
    return action;
  }

  if (action.type === 'WEB_CHAT/SET_SEND_BOX_ATTACHMENTS') {
    const result = next(action);
    files.taken();
    return result;
  }

  if (action.type === 'DIRECT_LINE/POST_ACTIVITY') {
    attention.sent(action.payload.activity);
    nothingToSend('');
  } else if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') {
    noteAgreement(action.payload.activity);
    languages.note(action.payload.activity);
    action = { ...action, payload: { ...action.payload, activity: attention.received(shown(action.payload.activity)) } };
  }

  return next(action);
};

/** Says, or no longer says, why a press on the page's button to send did nothing. */
function nothingToSend(words) {
  if (notice.textContent === '' || ['NothingTyped', 'NothingChosen'].some(key => notice.textContent === word(key))) {
    notice.textContent = words;
  }
}

/** Sees to the cards and the languages of what is drawn. */
function keepTidy() {
  new MutationObserver(() => {
    tidyCards(container);
    nameGroups(container);
    findTiles(container);
    languages.mark(container);
  }).observe(container, { childList: true, subtree: true });
}

/** What was ticked on a card is shown as an answer, so that the chat can be read later. */
function shown(activity) {
  const { postBack, ...channelData } = activity.channelData ?? {};
  const text = postBack && activity.from?.role === 'user' && !activity.text ? answerInWords(activity.value, store.getState().activities) : '';
  return text ? { ...activity, text, textFormat: 'plain', channelData } : activity;
}

/** Files are taken only once the member has agreed that they are kept, which they have when another question comes. */
function noteAgreement({ entities = [] }) {
  if (!agreed && entities.some(entity => entity.type === 'backpain/question' && entity.id !== 'consent')) {
    agreed = true;
    setTimeout(draw);
  }
}

function draw() {
  WebChat.renderWebChat(
    {
      directLine: line,
      store,
      locale: settings.locale,
      nonce,
      styleOptions: styleOptions(agreed ? settings.uploads : []),
      adaptiveCardsHostConfig: cardOptions(),
      cardActionMiddleware: openTexts,
      overrideLocalizedStrings: strings => ({
        ...strings,
        TRANSCRIPT_LIVE_REGION_INTERACTIVE_LABEL_ALT: word('Interactive'),
        TRANSCRIPT_LIVE_REGION_INTERACTIVE_WITH_LINKS_LABEL_ALT: word('Interactive'),
      }),
    },
    container);
}

function show(current) {
  agreed = false;
  line = new Line(current, { lost: cannotReach, back: reached, gone: beginAnew });
  store = WebChat.createStore({}, middleware);
  draw();
}

async function beginAnew() {
  forget();
  line.end();
  const current = await untilReached(begin);
  reached();
  show(current);
  notice.textContent = word('NewChat');
}

const say = text => store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text } });

const focusOnSendBox = () => container.querySelector('textarea, input[type="text"]')?.focus();

showSkips({
  question: () => attention.goToNewest() || focusOnSendBox(),
  box: focusOnSendBox,
});

showMenu({
  startOver: () => say(word('SayStartOver')),
  download: () => download(store.getState().activities),
  delete: () => say(word('SayDelete')),
});

const [current] = await Promise.all([untilReached(conversation), bundleLoaded()]).catch(() => {
  cannotReach();
  return [];
});

if (current) {
  reached();
  keepTidy();
  chooseByPicture(container);
  sendByPage(
    container,
    openCard,
    () => store.getState().sendBoxAttachments?.length > 0,
    () => nothingToSend(word(openCard.isThere ? 'NothingChosen' : 'NothingTyped')));
  show(current);
  onThemeChange(draw);
  addEventListener('pagehide', () => line.keep());
  document.addEventListener('visibilitychange', () => (document.hidden ? line.keep() : line.check()));
  addEventListener('online', () => line.check());
  listen(focusOnSendBox);
  tellReady();
}
