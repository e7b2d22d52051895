using System.Reflection;
using BackPainBot.Clinical;
using BackPainBot.Dialogs;

namespace BackPainBot.Tests.Architecture;

/// <summary>Arrows go one way: BackPainBot → BackPainBot.Dialogs → BackPainBot.Clinical.</summary>
public sealed class ReferenceTests
{
    private static readonly Assembly Host = typeof(Startup.HostStart).Assembly;
    private static readonly Assembly Dialogs = typeof(TriageBot).Assembly;
    private static readonly Assembly Clinical = typeof(Case).Assembly;

    [Fact]
    public void The_clinical_core_knows_nothing_of_the_bot_and_the_web() =>
        Assert.DoesNotContain(References(Clinical), name =>
            name.StartsWith("Microsoft.Bot.", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
            || name.StartsWith("BackPainBot", StringComparison.Ordinal));

    [Fact]
    public void The_clinical_core_reads_no_files_and_opens_no_connections() =>
        Assert.DoesNotContain(References(Clinical), name =>
            name.StartsWith("System.Net.", StringComparison.Ordinal)
            || name.StartsWith("System.IO.FileSystem", StringComparison.Ordinal)
            || name.StartsWith("System.Data.", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Data.", StringComparison.Ordinal));

    [Fact]
    public void The_conversation_knows_the_clinical_core_and_not_the_host() =>
        Assert.Equal([Clinical.GetName().Name!], References(Dialogs).Where(name => name.StartsWith("BackPainBot", StringComparison.Ordinal)));

    [Fact]
    public void The_conversation_knows_neither_storage_nor_web_server() =>
        Assert.DoesNotContain(References(Dialogs), name =>
            name.StartsWith("Microsoft.Data.", StringComparison.Ordinal)
            || name == "Microsoft.Bot.Builder.Integration.AspNet.Core"
            || name == "Microsoft.AspNetCore.Routing");

    [Fact]
    public void The_host_knows_the_conversation() => Assert.Contains(Dialogs.GetName().Name!, References(Host));

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(reference => reference.Name!);
}
