using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Compiles the words that tell a message's language.</summary>
internal static class LanguagesCompiler
{
    public static void Write(BinaryWriter writer, YamlFolder folder, Diagnostics diagnostics)
    {
        var languages = folder.Read("languages").ToList();
        if (languages.All(e => e.Key != LanguageSpotter.Own))
        {
            diagnostics.Report("languages.yaml", default, LanguageSpotter.Own, "is missing.", "Add it: without it other languages are heard in it.");
        }

        writer.Write(languages, language =>
        {
            writer.Write(language.Key);
            var words = language.Lines.SelectMany(l => l.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
            if (words.Count == 0)
            {
                language.Complain("has no words.", "Add words that are common in it.");
            }

            writer.Write(words.Select(Tokenizer.Normalise).Distinct(StringComparer.Ordinal).ToList(), writer.Write);
        });
    }
}
