// How the chat on a gym's page shows cards, near enough to judge one by its picture: the default and the emphasised container
// on a light and on a dark page, tinted containers always light.
const tinted = backgroundColor => ({ backgroundColor, foregroundColors: { default: { default: '#333333', subtle: '#484644' } } });

module.exports = theme => {
  const dark = theme === 'dark';
  const text = dark ? { default: '#F3F2F1', subtle: '#C8C6C4' } : { default: '#000000', subtle: '#605E5C' };
  return {
    supportsInteractivity: true,
    fontFamily: "'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
    imageSizes: { small: 40, medium: 80, large: 160 },
    actions: { actionAlignment: 'stretch', actionsOrientation: 'vertical', buttonSpacing: 8, maxActions: 100, spacing: 'default' },
    textBlock: { headingLevel: 2 },
    containerStyles: {
      default: { backgroundColor: dark ? '#292827' : '#FFFFFF', foregroundColors: { default: text } },
      emphasis: dark
        ? { backgroundColor: '#3B3A39', foregroundColors: { default: text } }
        : { backgroundColor: '#F0F0F0', foregroundColors: { default: { default: '#000000', subtle: '#484644' } } },
      accent: tinted('#C7DEF9'),
      good: tinted('#CCFFCC'),
      attention: tinted('#FFC5B2'),
      warning: tinted('#FFE2B2'),
    },
  };
};
