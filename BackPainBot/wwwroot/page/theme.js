// Web Chat in the page's colours. The colours themselves are in page.css and in what the server worked out of the gym's.
const dark = matchMedia('(prefers-color-scheme: dark)');
const still = matchMedia('(prefers-reduced-motion: reduce)');

const Target = 44;

const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** @param uploads media types of the files that may be sent */
export function styleOptions(uploads) {
  const paper = colour('paper');
  const ink = colour('ink');
  const faint = colour('faint');
  const accent = colour('accent');
  const onAccent = colour('on-accent');
  const bubble = colour('bubble');
  const line = colour('line');
  return {
    accent,
    backgroundColor: paper,
    subtle: faint,
    primaryFont: 'system-ui, sans-serif',
    rootHeight: '100%',
    paddingRegular: 12,

    bubbleBackground: bubble,
    bubbleTextColor: ink,
    bubbleBorderWidth: 0,
    bubbleBorderRadius: 12,
    bubbleFromUserBackground: accent,
    bubbleFromUserTextColor: onAccent,
    bubbleFromUserBorderWidth: 0,
    bubbleFromUserBorderRadius: 12,
    bubbleMaxWidth: 640,
    bubbleAttachmentMaxWidth: 640,
    bubbleMinHeight: Target,
    messageActivityWordBreak: 'break-word',
    markdownExternalLinkIconImage: 'none',
    timestampColor: faint,
    timestampFormat: 'relative',

    suggestedActionLayout: 'flow',
    suggestedActionsFlowMaxHeight: 200,
    suggestedActionHeight: Target,
    suggestedActionBackgroundColor: paper,
    suggestedActionBackgroundColorOnHover: bubble,
    suggestedActionBackgroundColorOnFocus: bubble,
    suggestedActionBackgroundColorOnActive: bubble,
    suggestedActionBorderColor: accent,
    suggestedActionBorderRadius: Target / 2,
    suggestedActionBorderWidth: 1,
    suggestedActionTextColor: accent,
    suggestedActionKeyboardFocusIndicatorBorderColor: ink,

    sendBoxBackground: paper,
    sendBoxTextColor: ink,
    sendBoxPlaceholderColor: faint,
    sendBoxHeight: 52,
    sendBoxTextWrap: true,
    sendBoxBorderTop: `solid 1px ${line}`,
    sendBoxButtonColor: accent,
    sendBoxButtonColorOnHover: accent,
    sendBoxButtonColorOnFocus: accent,
    sendBoxButtonColorOnActive: accent,
    sendBoxButtonShadeColorOnHover: bubble,
    sendBoxButtonShadeColorOnFocus: bubble,
    sendBoxButtonShadeColorOnActive: bubble,
    sendBoxButtonKeyboardFocusIndicatorBorderColor: ink,
    sendBoxFocusIndicatorColor: ink,
    hideUploadButton: uploads.length === 0,
    uploadAccept: uploads.join(','),
    sendAttachmentOn: 'send',

    // A long outcome is read from its beginning.
    autoScrollSnapOnPage: true,
    newMessagesButtonLayout: 'default',
    transcriptVisualKeyboardIndicatorColor: ink,
    transcriptActivityVisualKeyboardIndicatorColor: ink,
    transcriptOverlayButtonBackground: bubble,
    transcriptOverlayButtonBackgroundOnHover: bubble,
    transcriptOverlayButtonBackgroundOnFocus: bubble,
    transcriptOverlayButtonColor: ink,
    transcriptOverlayButtonColorOnHover: ink,
    transcriptOverlayButtonColorOnFocus: ink,
    typingAnimationDuration: still.matches ? 0 : 5000,
  };
}

/** How adaptive cards look; sizes follow the text around them. */
export function cardOptions() {
  const ink = colour('ink');
  const accent = colour('accent');
  const shades = { default: ink, subtle: colour('faint') };
  const colours = {
    default: shades,
    accent: { default: accent, subtle: accent },
    dark: shades,
    light: shades,
    good: { default: colour('good'), subtle: colour('good') },
    warning: { default: colour('warning'), subtle: colour('warning') },
    attention: { default: colour('attention'), subtle: colour('attention') },
  };
  const container = { backgroundColor: 'transparent', foregroundColors: colours };
  const tinted = name => ({ ...container, backgroundColor: colour(name) });
  return {
    supportsInteractivity: true,
    fontFamily: 'system-ui, sans-serif',
    fontSizes: { small: 14, default: 16, medium: 18, large: 20, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 20, default: 22, medium: 24, large: 26, extraLarge: 30 },
    containerStyles: {
      default: container,
      emphasis: tinted('paper'),
      accent: tinted('tint-accent'),
      good: tinted('tint-good'),
      attention: tinted('tint-attention'),
      warning: tinted('tint-warning'),
    },
    actions: { actionsOrientation: 'horizontal', actionAlignment: 'stretch', buttonSpacing: 8, maxActions: 8, spacing: 'default', showCard: { actionMode: 'inline' } },
    inputs: {
      label: { inputSpacing: 'small', requiredInputs: { suffix: '', weight: 'bolder' }, optionalInputs: { weight: 'bolder' } },
      errorMessage: { color: 'attention', weight: 'bolder', spacing: 'small' },
    },
    textBlock: { headingLevel: 2 },
    separator: { lineThickness: 1, lineColor: colour('line') },
    spacing: { small: 6, default: 10, medium: 16, large: 24, extraLarge: 32, padding: 12 },
  };
}

export function onThemeChange(then) {
  dark.addEventListener('change', then);
  still.addEventListener('change', then);
}
