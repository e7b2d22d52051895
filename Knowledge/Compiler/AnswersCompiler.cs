using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Compiles the general answers, and holds them to their rules: short, no product, no dose.</summary>
internal sealed class AnswersCompiler(Sources sources, IReadOnlyCollection<string> flags, IReadOnlyList<Entry> answers)
{
    private const int MostWords = 80;
    private const int MostWordsOfAPhrase = 8;
    private const string Yes = "yes";
    private static readonly string[] NeverNamed = ["copper fit", "antalgic", "trak", "shreveport", " mg", "milligram", "tablets a day"];

    private static readonly Dictionary<string, AnswerPlace> Places = new(StringComparer.Ordinal)
    {
        ["insteadOfPlan"] = AnswerPlace.InsteadOfPlan, ["besidePlan"] = AnswerPlace.BesidePlan, ["last"] = AnswerPlace.Last,
    };

    public List<AnswerExample> Examples { get; } = [];

    public void Check()
    {
        foreach (var answer in answers)
        {
            answer.Allow("question", "text", "asks", "fires", "silent", "source", "place", "signs", "untilSeen", "medicine");
            CheckPlace(answer);
            CheckText(answer, "text");
            CheckText(answer, "untilSeen");
            CheckAsks(answer);
            if (answers.Count(a => a.Key == answer.Key) > 1)
            {
                answer.Complain("The answer is there twice.", "Keep one.");
            }

            foreach (var example in answer.Require("fires")?.Items ?? [])
            {
                Examples.Add(new AnswerExample(example, answer.Key, example.Text, true));
            }

            foreach (var example in answer.Find("silent")?.Items ?? [])
            {
                Examples.Add(new AnswerExample(example, answer.Key, example.Text, false));
            }
        }
    }

    public void Write(BinaryWriter writer) => writer.Write(answers, answer =>
    {
        writer.Write(answer.Key);
        writer.Write(answer.Require("question")?.Text ?? "");
        writer.Write(answer.Require("text")?.Text ?? "");
        writer.Write(Asks(answer).Select(a => a.Text).ToList(), writer.Write);
        writer.Write(sources.Of(answer), writer.Write);
        writer.Write((byte)Places.GetValueOrDefault(answer.TextOf("place")));
        writer.Write(SignsOf(answer).ToList(), writer.Write);
        writer.WriteOptional(answer.Find("untilSeen")?.Text);
        writer.Write(answer.TextOf("medicine") == Yes);
    });

    private static IEnumerable<(string Text, Entry At)> Asks(Entry answer) => answer.Require("asks")?.Lines ?? [];

    private static IEnumerable<string> SignsOf(Entry answer) => answer.Find("signs")?.Texts ?? [];

    private void CheckPlace(Entry answer)
    {
        if (answer.Find("place") is { } place && !Places.ContainsKey(place.Text))
        {
            place.Complain($"'{place.Text}' is no place of an answer.", $"Take {string.Join(", ", Places.Keys)}, or leave it out.");
        }

        if (answer.Find("medicine") is { } medicine && medicine.Text != Yes)
        {
            medicine.Complain($"'{medicine.Text}' does not say whether it is on medicines.", $"Write {Yes}, or leave it out.");
        }

        foreach (var sign in SignsOf(answer).Except(flags))
        {
            answer.Find("signs")!.Complain($"There is no danger sign '{sign}'.", "Take the ids of flags.yaml.");
        }
    }

    private static void CheckText(Entry answer, string key)
    {
        var text = answer.TextOf(key);
        if (text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is > MostWords and var words)
        {
            answer.Complain($"The text has {words} words.", $"Shorten it to {MostWords}.");
        }

        foreach (var name in NeverNamed.Where(n => text.Contains(n, StringComparison.OrdinalIgnoreCase)))
        {
            answer.Complain($"The text names '{name.Trim()}'.", "An answer names no product, no clinic and no dose.");
        }
    }

    private static void CheckAsks(Entry answer)
    {
        foreach (var (text, at) in Asks(answer))
        {
            var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length > MostWordsOfAPhrase || parts.SelectMany(p => p.Split('|')).Any(IsWrong))
            {
                at.Complain(
                    $"'{text}' is no phrase that asks.",
                    $"Write at most {MostWordsOfAPhrase} words in lower case without accents and apostrophes; 'a|b' for either, 'stretch+' for words that begin so.");
            }
        }
    }

    private static bool IsWrong(string word) =>
        word.TrimEnd('+') is var bare && (bare.Length == 0 || !bare.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) || (bare.Length < 3 && bare != word));
}
