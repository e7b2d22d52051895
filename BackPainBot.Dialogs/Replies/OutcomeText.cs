using System.Text;
using BackPainBot.Dialogs.Cards;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Replies;

/// <summary>Lays an outcome out as one text, complete, for channels without cards and for whoever listens.</summary>
public sealed class OutcomeText
{
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public OutcomeText(Wording words) => _words = words;

    /// <summary>All of it.</summary>
    internal string Whole(OutcomeView view)
    {
        var text = new StringBuilder(Opening(view));
        text.Append(view.Signs is null ? string.Empty : $"\n\n{view.Signs}");
        if (view.Say is { } say && !say.Lines.Any(line => text.ToString().Contains(line, StringComparison.Ordinal)))
        {
            Append(text, say);
        }

        Append(text, view.Conditions);
        Append(text, view.Contributors);
        foreach (var section in view.Plan)
        {
            Append(text, section);
        }

        Append(text, view.WayBack);
        Append(text, view.Sooner);
        Append(text, view.Sources);
        return text.Append("\n\n").Append(view.Limits).ToString();
    }

    /// <summary>What to do, in bold, and what belongs to it: all of an emergency.</summary>
    internal static string Opening(OutcomeView view) => Opening(view, view.Act);

    /// <summary>What is said above the cards: the one thing to do, and of the rest what no card shows.</summary>
    internal static string AboveCards(OutcomeView view) => Opening(view, view.AboveCards);

    /// <summary>A list of causes in words.</summary>
    internal void Append(StringBuilder text, CauseList? list)
    {
        if (list is not null)
        {
            Heading(text, list.Heading);
            foreach (var cause in list.Causes)
            {
                var name = cause.Likelihood is { } bar ? _words["Outcome.Cause", cause.Name, bar.Sentence] : $"{cause.Name}.";
                text.Append("\n- ").AppendJoin(' ', new[] { name, cause.Explanation, cause.Because }.OfType<string>());
            }
        }
    }

    /// <summary>A section in words.</summary>
    internal static void Append(StringBuilder text, CardSection? section)
    {
        if (section is not null)
        {
            Heading(text, section.Heading);
            text.Append('\n').Append(section.List);
        }
    }

    private static string Opening(OutcomeView view, IEnumerable<string> paragraphs) =>
        string.Join("\n\n", paragraphs.Prepend($"{view.Icon} **{view.Action}**"));

    private static void Heading(StringBuilder text, string heading) => text.Append("\n\n**").Append(heading).Append("**\n");
}
