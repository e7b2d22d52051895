using BackPainBot.Knowledge.Compiler;

const string SeedCoverage = "--seed-coverage";
const string ListenerFigures = "--second-listener";
if (args.Length is not 2 and not 3 || (args.Length == 3 && args[1] is not (SeedCoverage or ListenerFigures)))
{
    Console.Error.WriteLine($"Usage: BackPainBot.Knowledge.Compiler <folder of YAML> <file to write>, or <folder of YAML> {SeedCoverage} or {ListenerFigures} <page to write>");
    return 2;
}

var diagnostics = new Diagnostics();
var compiler = new KnowledgeCompiler(args[0], diagnostics);
var compiled = compiler.Compile();
foreach (var error in diagnostics.Errors)
{
    Console.Error.WriteLine(error);
}

if (diagnostics.Any)
{
    return 1;
}

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(args[^1]))!);
if (args.Length == 3)
{
    File.WriteAllText(args[^1], args[1] == SeedCoverage ? compiler.SeedCoverage : ListenerReport.Page(compiler.Listener!));
}
else
{
    File.WriteAllBytes(args[^1], compiled);
}

return 0;
