// A card that the member has gone past can still be pressed. Whoever does not see where it stands is told.

const Controls = '.ac-adaptiveCard :is(input, select, textarea, .ac-pushButton, .ac-selectable):not([role="link"], [aria-controls], [aria-describedby="past"])';

/** Says so of the controls of each card before the member's last word. */
export function markPast(part) {
  const messages = [...part.querySelectorAll('.webchat__basic-transcript__activity')];
  const last = messages.findLastIndex(one => one.querySelector('.webchat__bubble--from-user'));
  for (const message of messages.slice(0, Math.max(0, last))) {
    message.querySelectorAll(Controls).forEach(control => control.setAttribute('aria-describedby', 'past'));
  }
}
