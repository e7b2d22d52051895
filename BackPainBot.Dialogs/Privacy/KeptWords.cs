using System.Collections.Immutable;
using System.Text;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Privacy;

/// <summary>Tells what is kept of a member as a list.</summary>
public sealed class KeptWords(Wording words)
{
    /// <summary><paramref name="text"/> with one line a kind below it; without any, the text alone.</summary>
    public string Under(string text, ImmutableArray<KeptPieces> kept)
    {
        var list = new StringBuilder(text);
        foreach (var pieces in kept)
        {
            list.Append(list.Length == text.Length ? "\n\n- " : "\n- ").Append(words[$"Kept.{pieces.Kind}", pieces.Count]);
        }

        return list.ToString();
    }
}
