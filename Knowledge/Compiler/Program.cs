using BackPainBot.Knowledge.Compiler;

if (args.Length != 2)
{
    Console.Error.WriteLine("Usage: BackPainBot.Knowledge.Compiler <folder of YAML> <file to write>");
    return 2;
}

var diagnostics = new Diagnostics();
var compiled = new KnowledgeCompiler(args[0], diagnostics).Compile();
foreach (var error in diagnostics.Errors)
{
    Console.Error.WriteLine(error);
}

if (diagnostics.Any)
{
    return 1;
}

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(args[1]))!);
File.WriteAllBytes(args[1], compiled);
return 0;
