extern alias compiler;

using compiler::BackPainBot.Knowledge.Compiler;

namespace BackPainBot.Tests.Knowledge;

/// <summary>A copy of the knowledge that a test may spoil, to see what the compiler says.</summary>
internal sealed class ScratchKnowledge : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("knowledge").FullName;

    /// <param name="withPhrases">Whether to copy the second listener's phrases too, which take seconds to learn.</param>
    public ScratchKnowledge(bool withPhrases = false)
    {
        var files = Directory.EnumerateFiles(Repository.KnowledgeFolder, "*.yaml", SearchOption.AllDirectories);
        foreach (var file in withPhrases ? files.Concat(Directory.EnumerateFiles(Repository.KnowledgeFolder, "*.txt", SearchOption.AllDirectories)) : files)
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(Repository.KnowledgeFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public ScratchKnowledge With(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.AppendAllText(PathOf(file), "\n" + text + "\n");
        return this;
    }

    /// <summary>Changes the first place that says so, which must be there.</summary>
    public ScratchKnowledge Changed(string file, string from, string to)
    {
        var path = Path.Combine(_folder, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not say '{from}'.");
        File.WriteAllText(path, string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + from.Length)));
        return this;
    }

    public ScratchKnowledge Replaced(string file, string text)
    {
        File.Delete(PathOf(file));
        return With(file, text);
    }

    public string PathOf(string file) => Path.Combine(_folder, file);

    /// <summary>What the compiler makes of it, which must be without complaint.</summary>
    public byte[] Compiled()
    {
        var diagnostics = new Diagnostics();
        var compiled = new KnowledgeCompiler(_folder, diagnostics).Compile();
        Assert.Empty(diagnostics.Errors);
        return compiled;
    }

    public IReadOnlyList<string> Complaints()
    {
        var diagnostics = new Diagnostics();
        new KnowledgeCompiler(_folder, diagnostics).Compile();
        return diagnostics.Errors;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
