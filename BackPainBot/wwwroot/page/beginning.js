// What is new is read from its beginning. Web Chat means to stop there, but where the place it remembers has gone it scrolls on to the end,
// and a question that is longer than the view is seen without its first line.

const Messages = '.webchat__basic-transcript__activity';
const OfTheMember = '.webchat__bubble--from-user';
const Moves = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/** The first message after the member's last word; undefined where they have said nothing yet, or nothing came. */
function firstOf(part) {
  const messages = [...part.querySelectorAll(Messages)];
  const last = messages.findLastIndex(one => one.querySelector(OfTheMember));
  return last < 0 ? undefined : messages[last + 1];
}

/**
 * Keeps the beginning of what came after the member's last word in view, until they move on themselves.
 * @param part the part of the page that the chat is in
 */
export function showBeginnings(part) {
  let first;
  let shown;

  const show = () => {
    const transcript = shown?.closest('.webchat__basic-transcript');
    if (transcript && shown.getBoundingClientRect().top < Math.max(0, transcript.getBoundingClientRect().top) - 1) {
      shown.scrollIntoView({ block: 'start', behavior: 'instant' });
    }
  };

  const showLater = () => requestAnimationFrame(show);

  new MutationObserver(() => {
    const now = firstOf(part);
    if (now !== first) {
      first = now;
      shown = now;
    }

    showLater();
  }).observe(part, { childList: true, subtree: true });

  // Of the page as well as of the chat: where little fits, both scroll. It does not bubble.
  document.addEventListener('scrollend', show, true);
  for (const move of Moves) {
    part.addEventListener(
      move,
      () => {
        shown = undefined;
      },
      { capture: true, passive: true });
  }
}
