using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Reads the classes of words, their spelling, and what they do to the words around them.</summary>
internal static class Words
{
    public static IEnumerable<string> Phrases(Entry entry) =>
        entry.Lines.SelectMany(l => PhraseNotation.Split(l.Text));

    /// <summary>Fills a vocabulary; returns the classes that deny by themselves.</summary>
    public static HashSet<string> Read(YamlFolder folder, Vocabulary vocabulary)
    {
        ReadSpelling(folder, vocabulary);
        var negative = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in folder.Read("words"))
        {
            var name = entry.Key.TrimEnd('!');
            if (name != entry.Key)
            {
                negative.Add(name);
            }

            vocabulary.Define(name, entry, Phrases(entry));
        }

        foreach (var entry in folder.Read("contexts"))
        {
            if (Enum.TryParse<ContextKind>(entry.Key, ignoreCase: true, out var kind))
            {
                vocabulary.Context(kind, Phrases(entry), entry);
            }
            else
            {
                entry.Complain("is not a kind of context.", $"Take one of {string.Join(", ", Enum.GetNames<ContextKind>())}.");
            }
        }

        return negative;
    }

    private static void ReadSpelling(YamlFolder folder, Vocabulary vocabulary)
    {
        foreach (var entry in folder.Read("spelling"))
        {
            switch (entry.Key)
            {
                case "variants":
                    foreach (var canonical in entry.Fields)
                    {
                        foreach (var variant in Phrases(canonical))
                        {
                            vocabulary.Alias(variant, canonical.Key, canonical);
                        }
                    }

                    break;
                case "fillers":
                    foreach (var filler in Phrases(entry))
                    {
                        vocabulary.Filler(filler);
                    }

                    break;
                case "numbers":
                    foreach (var number in entry.Fields)
                    {
                        vocabulary.Number(number.Key, number.Number);
                    }

                    vocabulary.Define("anyNumber", entry, entry.Fields.Select(f => f.Key).Append(Vocabulary.DigitsWord));
                    break;
                case "plain":
                    foreach (var word in Phrases(entry))
                    {
                        vocabulary.Word(word);
                    }

                    break;
                default:
                    entry.Complain("is not a part of the spelling.", "Take variants, fillers, numbers or plain.");
                    break;
            }
        }
    }

    /// <summary>Writes what the words for time mean.</summary>
    public static void WriteTimes(BinaryWriter writer, YamlFolder folder, Vocabulary vocabulary, Diagnostics diagnostics)
    {
        var kinds = folder.Read("time").ToDictionary(e => e.Key, StringComparer.Ordinal);
        foreach (var kind in new[] { "units", "weekdays", "months", "dayParts" })
        {
            if (!kinds.TryGetValue(kind, out var entry))
            {
                diagnostics.Report("time.yaml", default, kind, "is missing.", "Add it.");
                continue;
            }

            var values = entry.Fields.Select(f => (Word: vocabulary.Word(f.Key), f.Number)).OrderBy(f => f.Word).ToList();
            writer.WriteIntegers(values.Select(v => v.Word));
            writer.Write(values, v => writer.Write(v.Number));
        }
    }
}
