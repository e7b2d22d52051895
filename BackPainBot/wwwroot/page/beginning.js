// What is new is read from its beginning. Web Chat means to stop there, but where the place it remembers has gone it scrolls on to the end,
// and a question that is longer than the view is seen without its first line.

const Messages = '.webchat__basic-transcript__activity';
const OfTheMember = '.webchat__bubble--from-user';
const Moves = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

const Line = 44;

/**
 * Keeps the beginning of what came after the member's last word in view, until they move on themselves.
 * @param part the part of the page that the chat is in
 */
export function showBeginnings(part) {
  let said;
  let first;
  let hasMoved = false;

  /** The first message after the member's last word; undefined where they have said nothing yet, or nothing came. */
  function find() {
    const messages = [...part.querySelectorAll(Messages)];
    const last = messages.findLastIndex(one => one.querySelector(OfTheMember));
    if (messages[last] !== said) {
      said = messages[last];
      hasMoved = false;
    }

    first = said && messages[last + 1];
  }

  function show() {
    const transcript = hasMoved ? null : first?.closest('.webchat__basic-transcript');
    if (transcript) {
      const { top } = first.getBoundingClientRect();
      const view = transcript.getBoundingClientRect();
      const edge = Math.max(view.top, document.querySelector('.emergency').getBoundingClientRect().bottom);
      if (top < edge - 1 || top > Math.min(innerHeight, view.bottom) - Line) {
        first.scrollIntoView({ block: 'start', behavior: 'instant' });
      }
    }
  }

  new MutationObserver(() => {
    find();
    requestAnimationFrame(show);
  }).observe(part, { childList: true, subtree: true });

  // Of the page as well as of the chat: where little fits, both scroll. It does not bubble.
  document.addEventListener('scrollend', show, true);
  for (const move of Moves) {
    part.addEventListener(
      move,
      () => {
        hasMoved = true;
      },
      { capture: true, passive: true });
  }
}
