using System.Xml.Linq;

namespace BotFramework.Tests.Swap;

public class ProjectFileTests
{
    public static TheoryData<string> Projects => new(
        Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" || part.StartsWith('.')))
            .Order(StringComparer.Ordinal));

    private static string Folder { get; } = Path.Combine(Repository.Root, "BotFramework") + Path.DirectorySeparatorChar;

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_project_refers_to_a_project_in_this_folder_by_hand(string project)
    {
        var file = Path.Combine(Repository.Root, project);
        var byHand = Items(file, "ProjectReference")
            .Select(reference => Path.GetFullPath(reference.Replace('\\', '/'), Path.GetDirectoryName(file)))
            .Where(reference => reference.StartsWith(Folder, StringComparison.Ordinal));

        Assert.Empty(byHand);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Projects_in_this_folder_show_their_internals_to_nobody_outside_it(string project)
    {
        var file = Path.Combine(Repository.Root, project);
        var friends = file.StartsWith(Folder, StringComparison.Ordinal) ? Items(file, "InternalsVisibleTo") : [];

        Assert.DoesNotContain(friends, friend => friend != "BotFramework.Tests" && !Directory.Exists(Path.Combine(Folder, friend)));
        Assert.DoesNotContain(Items(file, "AssemblyAttribute"), name => name.Contains("InternalsVisibleTo", StringComparison.Ordinal));
    }

    [Fact]
    public void No_source_in_this_folder_shows_internals()
    {
        var sources = Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.StartsWith(Path.Combine(Folder, "Tests"), StringComparison.Ordinal))
            .Where(file => !Path.GetRelativePath(Folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

        Assert.DoesNotContain(sources, file => File.ReadAllText(file).Contains("InternalsVisibleTo", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_project_in_this_folder_is_named_as_its_folder_and_package()
    {
        var folders = Directory.GetDirectories(Folder, "Microsoft.*").Select(Path.GetFileName).ToList();

        Assert.NotEmpty(folders);
        Assert.All(folders, name => Assert.Equal([name + ".csproj"], ProjectsIn(Path.Combine(Folder, name))));
    }

    [Fact]
    public void Each_project_in_this_folder_has_the_version_of_its_package()
    {
        var versions = Items(Path.Combine(Repository.Root, "Directory.Packages.props"), "PackageVersion").ToHashSet(StringComparer.Ordinal);

        Assert.All(Directory.GetDirectories(Folder, "Microsoft.*"), folder => Assert.Contains(Path.GetFileName(folder), versions));
    }

    private static IEnumerable<string> ProjectsIn(string folder) => Directory.GetFiles(folder, "*.csproj").Select(Path.GetFileName);

    private static IEnumerable<string> Items(string file, string item) =>
        XDocument.Load(file).Descendants()
            .Where(element => element.Name.LocalName == item)
            .Select(element => (string)element.Attribute("Include") ?? "");
}
