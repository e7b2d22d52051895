using System.Text.RegularExpressions;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Asking;

/// <summary>
/// Hears that the person who is asked for writes themselves ("Ben here, I'm 29 ..."), and that whoever asked is back ("Jo again").
/// </summary>
public sealed partial class HandedOver
{
    private readonly Phrases _firstPerson;
    private readonly Phrases _thirdPerson;
    private readonly Phrases _noNames;

    /// <summary>Made once.</summary>
    public HandedOver(Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _firstPerson = new Phrases(words.List("Heard.FirstPerson"));
        _thirdPerson = new Phrases(words.List("Heard.ThirdPerson"));
        _noNames = new Phrases(words.List("Heard.NoName"));
    }

    /// <summary>Notes who writes; in doubt nothing changes.</summary>
    public void Note(MemberTurn turn, MemberMessage message)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(message);
        var name = NameIn(message.Text);
        var tellsOfOther = _thirdPerson.In(message.Text);
        var tellsOfSelf = _firstPerson.In(message.Text);
        switch (turn.Consultation)
        {
            case { IsForSomeoneElse: true } when name is not null && tellsOfSelf && !tellsOfOther:
                turn.Update(c => c with { IsForSomeoneElse = false, HandedTo = name });
                break;
            case { HandedTo: { } handed } when (name is not null && name != handed) || (tellsOfOther && !tellsOfSelf):
                turn.Update(c => c with { IsForSomeoneElse = true, HandedTo = null });
                break;
        }
    }

    /// <summary>The name that a message begins with as one who says who they are does; null where it does not.</summary>
    private string? NameIn(string text) =>
        Introduction().Match(text) is { Success: true } said && !_noNames.In(said.Groups["name"].Value) ? said.Groups["name"].Value.ToUpperInvariant() : null;

    [GeneratedRegex(@"^\s*(?:hi[,.]? |hello[,.]? |hey[,.]? |still |it'?s )?(?<name>\p{L}{2,20}) (?:here|again|speaking)(?: again| now)?\s*[,.:;!\n]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Introduction();
}
