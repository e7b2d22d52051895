using System.Reflection;
using System.Runtime.CompilerServices;
using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical;

public sealed class PurityTests
{
    private static readonly Assembly Clinical = typeof(ClinicalCore).Assembly;

    [Fact]
    public void The_core_knows_no_bot_no_web_no_files_and_no_logging()
    {
        string[] banned =
            ["Microsoft.Bot", "Microsoft.Extensions", "Microsoft.AspNetCore", "System.Net", "System.IO.FileSystem", "System.Diagnostics.Tracing", "System.Console"];

        foreach (var reference in Clinical.GetReferencedAssemblies())
        {
            Assert.DoesNotContain(banned, b => reference.Name!.StartsWith(b, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void No_static_field_of_the_core_can_change()
    {
        var changing = Clinical.GetTypes()
            .Where(t => !t.IsDefined(typeof(CompilerGeneratedAttribute), false))
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => !f.IsInitOnly && !f.IsLiteral && !f.IsDefined(typeof(CompilerGeneratedAttribute), false));

        Assert.Empty(changing.Select(f => $"{f.DeclaringType}.{f.Name}"));
    }

    [Fact]
    public void No_public_property_can_be_set_after_construction()
    {
        var settable = Clinical.GetExportedTypes()
            .SelectMany(t => t.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(p => p.SetMethod is { IsPublic: true } set && !IsInit(set));

        Assert.Empty(settable.Select(p => $"{p.DeclaringType}.{p.Name}"));
    }

    [Fact]
    public async Task Many_threads_at_once_hear_the_same()
    {
        string[] texts = ["i cant pee", "deadlifts yesterday, left side, 6 out of 10", "no numbness, no fever", "my big toe is numb", "chest pain"];
        var alone = texts.Select(t => Core.Hear(t).Case.ToJson()).ToArray();

        var together = await Task.WhenAll(Enumerable.Range(0, 400).Select(i => Task.Run(() => (i % texts.Length, Core.Hear(texts[i % texts.Length]).Case.ToJson()))));

        Assert.All(together, t => Assert.Equal(alone[t.Item1], t.Item2));
    }

    [Fact]
    public void A_case_comes_back_from_its_JSON_as_it_was()
    {
        var @case = Core.Hear("deadlifts yesterday, felt a pop \"here\", 7/10, no numbness; my bum feels weird", "story").Case;

        var back = Case.FromJson(@case.ToJson());

        Assert.Equal(@case, back);
        Assert.Equal(@case.ToJson(), back.ToJson());
    }

    [Fact]
    public void Nothing_that_is_printed_holds_the_members_words()
    {
        var heard = Core.Hear("i cant pee");

        Assert.DoesNotContain("pee", $"{heard} {heard.Case} {heard.Findings[0]} {new Utterance("i cant pee", Core.Wednesday, null, 1, [])}", StringComparison.Ordinal);
    }

    private static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
