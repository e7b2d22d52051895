using System.Text;
using YamlDotNet.Core;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>
/// A text file of the corpus, line by line: <c>#</c> begins a remark, <c>[name]</c> a group, and <c>name = ...</c> before
/// the first group defines something. Everything else is a phrase.
/// </summary>
internal sealed class CorpusFile(string file, Diagnostics diagnostics)
{
    private const string Definition = " = ";
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The definitions: name, what it stands for, and line.</summary>
    public List<(string Name, string Value, int Line)> Definitions { get; } = [];

    /// <summary>The phrases: group, text and line.</summary>
    public List<(string Group, string Text, int Line)> Phrases { get; } = [];

    public static CorpusFile Read(string file, Diagnostics diagnostics)
    {
        var corpus = new CorpusFile(file, diagnostics);
        try
        {
            corpus.Read(Strict.GetString(File.ReadAllBytes(file)).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            corpus.Complain(1, Path.GetFileName(file), "is not UTF-8.", "Save it as UTF-8.");
        }

        return corpus;
    }

    /// <summary>Complains about a line.</summary>
    public void Complain(int line, string key, string problem, string mend) =>
        diagnostics.Report(file, new Mark(0, line, 1), key, problem, mend);

    private void Read(string content)
    {
        var group = "";
        var number = 0;
        foreach (var raw in content.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[')
            {
                group = line.Trim('[', ']', ' ');
                if (group.Length == 0 || line[^1] != ']')
                {
                    Complain(number, line, "is no name of a group.", "Write it as '[name]'.");
                }
            }
            else if (group.Length > 0)
            {
                Phrases.Add((group, line, number));
            }
            else if (line.IndexOf(Definition, StringComparison.Ordinal) is > 0 and var at)
            {
                Definitions.Add((line[..at], line[(at + Definition.Length)..], number));
            }
            else
            {
                Complain(number, line, "stands before the first group.", "Put a '[name]' line before it, or write a definition as 'name = ...'.");
            }
        }
    }
}
