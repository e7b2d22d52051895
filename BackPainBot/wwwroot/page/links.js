// Web Chat opens addresses of a few kinds only, and that of a text message is none of them: the button of a crisis line that takes texts
// would do nothing.

const isText = ({ type, value }) => type === 'openUrl' && /^sms:/i.test(value);

function open(address) {
  const link = document.createElement('a');
  link.href = address;
  link.click();
}

/** What Web Chat asks when a button of a card is pressed. */
export const openTexts = () => next => args => (isText(args.cardAction) ? open(args.cardAction.value) : next(args));
