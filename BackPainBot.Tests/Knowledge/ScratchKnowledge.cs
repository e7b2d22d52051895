extern alias compiler;

using compiler::BackPainBot.Knowledge.Compiler;

namespace BackPainBot.Tests.Knowledge;

/// <summary>A copy of the knowledge that a test may spoil, to see what the compiler says.</summary>
internal sealed class ScratchKnowledge : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("knowledge").FullName;

    public ScratchKnowledge()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.KnowledgeFolder, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(Repository.KnowledgeFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public ScratchKnowledge With(string file, string text)
    {
        File.AppendAllText(Path.Combine(_folder, file), "\n" + text + "\n");
        return this;
    }

    public IReadOnlyList<string> Complaints()
    {
        var diagnostics = new Diagnostics();
        new KnowledgeCompiler(_folder, diagnostics).Compile();
        return diagnostics.Errors;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
