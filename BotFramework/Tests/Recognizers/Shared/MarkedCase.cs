using System.Text;

namespace BotFramework.Tests.Recognizers;

/// <summary>
/// A case of a recognizer as a line of a text file: <c>I pulled «three» and «2 1/2» =&gt; 3 integer; 2.5 fraction</c>.
/// The marks say where the results begin and end; after the arrow, what each is, in the order of the text. No arrow: no
/// result. Lines that begin with # are comments.
/// </summary>
internal sealed record MarkedCase(string Text, IReadOnlyList<(int Start, int End)> Spans, IReadOnlyList<string> Meanings)
{
    private const char Opening = '«';
    private const char Closing = '»';
    private const string Arrow = " => ";

    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(MarkedCase).Assembly.GetManifestResourceStream("Recognizers." + file)
            ?? throw new FileNotFoundException(file);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    public static MarkedCase Parse(string line)
    {
        var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
        var marked = arrow < 0 ? line : line[..arrow];
        var text = new StringBuilder();
        var spans = new List<(int Start, int End)>();
        var start = 0;
        foreach (var character in marked)
        {
            switch (character)
            {
                case Opening:
                    start = text.Length;
                    break;
                case Closing:
                    spans.Add((start, text.Length - 1));
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        var meanings = arrow < 0 ? [] : line[(arrow + Arrow.Length)..].Split("; ");
        return new MarkedCase(text.ToString(), spans, meanings);
    }
}
