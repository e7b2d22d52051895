import { answerInWords } from './answers.js';
import { Attention } from './attention.js';
import { showBeginnings } from './beginning.js';
import { openByPress, tellOpen, withOwnParts } from './disclosures.js';
import { ChosenFiles } from './files.js';
import { listen, tellReady } from './frame.js';
import { keepDenialsAlone, nameGroups } from './groups.js';
import { showKeys, typeAnywhere } from './keys.js';
import { Languages } from './languages.js';
import { Line } from './line.js';
import { noteLinks, openTexts, tellLinks } from './links.js';
import { chooseByPicture, findTiles } from './map.js';
import { showMenu } from './menu.js';
import { OpenCard, refuseUnticked, sendByPage } from './open-card.js';
import { outline } from './outline.js';
import { markPast } from './past.js';
import { tidyCards } from './pictures.js';
import { begin, forget, load, renew, Refused } from './session.js';
import { settings, word } from './settings.js';
import { nameSkips, showSkips } from './skips.js';
import { cardOptions, onThemeChange, styleOptions } from './theme.js';
import { download } from './transcript.js';
import { say as speak } from './voice.js';

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
let passing = '';

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
    tell('');
  } else if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') {
    const { activity } = action.payload;
    noteAgreement(activity);
    languages.note(activity);
    noteLinks(activity);
    action = { ...action, payload: { ...action.payload, activity: attention.received(withOwnParts(shown(activity))) } };
  }

  return next(action);
};

/** Says above the chat, until something is sent, what came of a press; what matters more stays there. */
function tell(words) {
  if (notice.textContent === passing) {
    notice.textContent = words;
    passing = words;
  }
}

/** Sees to the cards and the languages of what is drawn. */
function keepTidy() {
  new MutationObserver(() => {
    tidyCards(container);
    nameGroups(container);
    findTiles(container);
    tellOpen(container);
    tellLinks(container);
    markPast(container);
    outline(container);
    languages.mark(container);
    nameSkips(container);
  }).observe(container, { childList: true, subtree: true, attributeFilter: ['aria-expanded', 'aria-labelledby', 'aria-pressed', 'role'] });
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
        ACTIVITY_INTERACTIVE_FOOTNOTE_ALT: word('GoInto'),
        ACTIVITY_INTERACTIVE_REASON_INTERACTIVE_CONTENT_ALT: word('HasControls'),
        KEYBOARD_HELP_HEADER: word('Keys'),
        TEXT_INPUT_UPLOAD_BUTTON_ALT: word('Upload'),
        // Said with the message itself, and only where it is so. Nothing at all would be taken for a text that is missing.
        TRANSCRIPT_LIVE_REGION_INTERACTIVE_LABEL_ALT: ' ',
        TRANSCRIPT_LIVE_REGION_INTERACTIVE_WITH_LINKS_LABEL_ALT: ' ',
        VOTE_LIKE_ALT: word('Helped'),
        VOTE_DISLIKE_ALT: word('NotHelped'),
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
  download: () => tell(word('Saved').replace('{0}', download(store.getState().activities))),
  delete: () => say(word('SayDelete')),
  keys: () => showKeys(container),
});

const [current] = await Promise.all([untilReached(conversation), bundleLoaded()]).catch(() => {
  cannotReach();
  return [];
});

if (current) {
  reached();
  keepTidy();
  showBeginnings(container);
  chooseByPicture(container);
  keepDenialsAlone(container);
  openByPress(container, speak);
  sendByPage(
    container,
    openCard,
    () => store.getState().sendBoxAttachments?.length > 0,
    () => tell(word(openCard.isThere ? 'NothingChosen' : 'NothingTyped')));
  refuseUnticked(container, openCard, word('NothingTicked'));
  typeAnywhere(container, focusOnSendBox);
  show(current);
  onThemeChange(draw);
  addEventListener('pagehide', () => line.keep());
  document.addEventListener('visibilitychange', () => (document.hidden ? line.keep() : line.check()));
  addEventListener('online', () => line.check());
  listen(focusOnSendBox);
  tellReady();
}
