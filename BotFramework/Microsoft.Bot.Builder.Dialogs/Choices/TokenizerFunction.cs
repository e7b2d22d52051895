namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Cuts a text into words.</summary>
/// <param name="text">The text; null for an empty one.</param>
/// <param name="locale">Its language, as "en-us"; null for unknown.</param>
/// <returns>The words, in order.</returns>
public delegate List<Token> TokenizerFunction(string text, string locale = null);
