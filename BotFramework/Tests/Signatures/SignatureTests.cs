using System.Reflection;

namespace BotFramework.Tests.Signatures;

public class SignatureTests
{
    public static TheoryData<string> Assemblies => new(UpstreamList.Assemblies);

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Whatever_compiles_against_ours_compiles_against_upstream(string assembly)
    {
        var differences = SignatureComparer.Compare(AssemblyDescriber.Describe(Assembly.Load(assembly)), UpstreamList.Read(assembly));

        var list = string.Concat(differences.Select(line => $"{Environment.NewLine}  - {line}"));
        Assert.True(differences.Count == 0, $"{assembly} differs from upstream in {differences.Count} places:{list}");
    }

    [Fact]
    public void Every_package_but_the_one_without_a_list_is_compared()
    {
        var projects = Directory.GetDirectories(Path.Combine(Repository.Root, "BotFramework"), "Microsoft.*").Select(Path.GetFileName);

        Assert.Equal(projects.Except(["Microsoft.Rest.ClientRuntime"]).Order(StringComparer.Ordinal), UpstreamList.Assemblies);
    }
}
