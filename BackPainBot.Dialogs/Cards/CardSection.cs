using System.Collections.Immutable;

namespace BackPainBot.Dialogs.Cards;

/// <summary>A heading and what stands under it.</summary>
/// <param name="Id">Its id on the card.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Lines">One sentence or two each.</param>
public sealed record CardSection(string Id, string Heading, ImmutableArray<string> Lines)
{
    /// <summary>The lines as one list, in the notation that cards and chats show as a list.</summary>
    public string List => string.Join('\n', Lines.Select(line => $"- {line}"));
}
