using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>The YAML files of the knowledge.</summary>
internal sealed class YamlFolder(string root, Diagnostics diagnostics)
{
    /// <summary>The fields of a top-level key of all files with this name or in the folder of this name, in the files' order.</summary>
    public IEnumerable<Entry> Read(string kind)
    {
        var single = Path.Combine(root, kind + ".yaml");
        var folder = Path.Combine(root, kind);
        var files = (File.Exists(single) ? [single] : Array.Empty<string>())
            .Concat(Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal) : []);
        return files.Select(Load).OfType<Entry>().SelectMany(e => e.Node is YamlSequenceNode ? e.Items : e.Fields).ToList();
    }

    private Entry? Load(string file)
    {
        try
        {
            using var text = new StreamReader(file);
            var stream = new YamlStream();
            stream.Load(text);
            return stream.Documents.Count == 0 ? null : new Entry(file, Path.GetFileNameWithoutExtension(file), stream.Documents[0].RootNode, diagnostics);
        }
        catch (YamlException e)
        {
            diagnostics.Report(file, e.Start, Path.GetFileName(file), e.Message, "Mend the YAML.");
            return null;
        }
    }
}
