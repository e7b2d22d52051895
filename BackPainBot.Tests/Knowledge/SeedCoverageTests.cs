extern alias compiler;

using compiler::BackPainBot.Knowledge.Compiler;

namespace BackPainBot.Tests.Knowledge;

public class SeedCoverageTests
{
    [Fact]
    public void The_page_on_the_seed_articles_is_up_to_date()
    {
        var compiler = new KnowledgeCompiler(Repository.KnowledgeFolder, new Diagnostics());
        compiler.Compile();

        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "seed-coverage.md"));

        Assert.True(
            compiler.SeedCoverage == page,
            "docs/seed-coverage.md is out of date; write it again: dotnet run --project Knowledge/Compiler -- Knowledge --seed-coverage docs/seed-coverage.md");
    }

    [Fact]
    public void Every_seed_article_has_causes_and_advice_and_they_are_told_where_the_bot_says_them()
    {
        var compiler = new KnowledgeCompiler(Repository.KnowledgeFolder, new Diagnostics());
        compiler.Compile();

        var seeds = compiler.SeedCoverage.Split("\n## ").Skip(1).ToList();

        Assert.Equal(5, seeds.Count);
        Assert.All(seeds, s => Assert.Contains("### Causes", s, StringComparison.Ordinal));
        Assert.All(seeds, s => Assert.Contains("### Advice", s, StringComparison.Ordinal));
        Assert.Contains("answer `lacticAcid`", seeds[0], StringComparison.Ordinal);
    }
}
