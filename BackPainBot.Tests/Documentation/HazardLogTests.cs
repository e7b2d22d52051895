using System.Reflection;
using System.Text.RegularExpressions;
using BackPainBot.Tests.Knowledge;

namespace BackPainBot.Tests.Documentation;

public partial class HazardLogTests
{
    private static readonly string[] Rows =
        [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "clinical-safety.md")).Where(l => Row().IsMatch(l))];

    [Fact]
    public void Every_hazard_names_a_test_class_that_exists()
    {
        var classes = typeof(HazardLogTests).Assembly.GetTypes().Select(t => t.Name).ToHashSet(StringComparer.Ordinal);

        Assert.True(Rows.Length >= 20);
        Assert.All(Rows, row => Assert.NotEmpty(TestClass().Matches(TestsOf(row))));
        Assert.All(Rows.SelectMany(r => TestClass().Matches(TestsOf(r))), c => Assert.Contains(c.Groups[1].Value, classes));
    }

    [Fact]
    public void Every_hazard_quotes_a_test_by_a_sentence_that_exists()
    {
        var sentences = typeof(HazardLogTests).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Select(m => Letters(m.Name)).ToHashSet(StringComparer.Ordinal);

        Assert.All(Rows, row => Assert.Contains(TestsOf(row).Split(';'), part => sentences.Contains(Letters(TestClass().Replace(part, "")))));
    }

    private static string TestsOf(string row) => row.Split('|')[^2];

    private static string Letters(string text) => new([.. text.Where(char.IsAsciiLetter).Select(char.ToLowerInvariant)]);

    [GeneratedRegex(@"^\| H\d+ \|")]
    private static partial Regex Row();

    [GeneratedRegex("`([A-Za-z]+Tests)`")]
    private static partial Regex TestClass();
}
