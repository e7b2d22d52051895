using YamlDotNet.Core;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Collects what is wrong with the knowledge, each with file, line, key and mend, in the form that builds show.</summary>
internal sealed class Diagnostics
{
    private readonly List<string> _errors = [];

    public bool Any => _errors.Count > 0;

    public IReadOnlyList<string> Errors => _errors;

    public void Report(string file, Mark at, string key, string problem, string mend) =>
        _errors.Add($"{file}({at.Line},{at.Column}): error BPK001: {key}: {problem} {mend}");

    public void Report(Entry at, string problem, string mend) => Report(at.File, at.Node.Start, at.Key, problem, mend);
}
