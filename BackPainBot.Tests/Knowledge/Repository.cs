namespace BackPainBot.Tests.Knowledge;

/// <summary>Where the repository's files are, for tests that hold them to each other.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string KnowledgeFolder => Path.Combine(Root, "Knowledge");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BackPainBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
