namespace BotFramework.Tests.Signatures;

public class SignatureComparerTests
{
    private const string Upstream = """
        interface Some.IThing : Some.IBase
          public string Name { get; set; }
          public void Do(int times = 1)
        abstract class Some.Base
          public .ctor()
          public abstract void Act()
          public virtual string Describe()
        class Some.Box<T> : Some.Base, IDictionary<string, T>
          public T Value { get; set; } // json value
        delegate Task<bool> Some.Check(Some.IThing thing)
        """;

    private static readonly IReadOnlyDictionary<string, TypeSignature> _upstream = UpstreamList.Parse(new StringReader(Upstream));

    [Fact]
    public void The_same_is_no_difference()
    {
        Assert.Empty(SignatureComparer.Compare(_upstream.Values, _upstream));
    }

    [Fact]
    public void A_list_is_read_with_type_parameters_bases_and_delegates()
    {
        Assert.Equal(["Some.Base", "IDictionary<string, T>"], _upstream["Some.Box<T>"].Bases);
        Assert.Equal(["Task<bool> Some.Check(Some.IThing thing)"], _upstream["Some.Check"].Members);
    }

    [Fact]
    public void A_concrete_class_may_show_less()
    {
        Assert.Empty(SignatureComparer.Compare([_upstream["Some.Box<T>"] with { Members = Set(), Bases = Set() }], _upstream));
        Assert.Empty(SignatureComparer.Compare([_upstream["Some.Base"] with { Members = Set("public abstract void Act()") }], _upstream));
    }

    [Fact]
    public void A_type_that_upstream_lacks_is_named()
    {
        var extra = new TypeSignature("class", "Some.Extra", Set(), Set());

        Assert.Contains("Some.Extra", Assert.Single(SignatureComparer.Compare([extra], _upstream)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public void More()", "internal")]
    [InlineData("public T Value { get; }", "public T Value { get; set; } // json value")]
    public void A_member_that_upstream_lacks_is_named_with_its_mend(string member, string mend)
    {
        var difference = Assert.Single(SignatureComparer.Compare([_upstream["Some.Box<T>"] with { Members = Set(member) }], _upstream));

        Assert.Contains(member, difference, StringComparison.Ordinal);
        Assert.Contains(mend, difference, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_that_upstream_lacks_is_named()
    {
        var difference = SignatureComparer.Compare([_upstream["Some.Base"] with { Bases = Set("IDisposable") }], _upstream);

        Assert.Contains("IDisposable", Assert.Single(difference), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_kind_of_type_is_named()
    {
        var difference = SignatureComparer.Compare([_upstream["Some.Base"] with { Kind = "class" }], _upstream);

        Assert.Contains("abstract class", Assert.Single(difference), StringComparison.Ordinal);
    }

    [Fact]
    public void An_interface_that_lacks_a_member_or_a_base_is_named()
    {
        var thing = _upstream["Some.IThing"];
        var withoutMethod = SignatureComparer.Compare([thing with { Members = Set("public string Name { get; set; }") }], _upstream);
        var withoutBase = SignatureComparer.Compare([thing with { Bases = Set() }], _upstream);

        Assert.Contains("Do(int times", Assert.Single(withoutMethod), StringComparison.Ordinal);
        Assert.Contains("Some.IBase", Assert.Single(withoutBase), StringComparison.Ordinal);
    }

    [Fact]
    public void An_abstract_class_that_lacks_an_abstract_member_is_named()
    {
        var difference = SignatureComparer.Compare([_upstream["Some.Base"] with { Members = Set("public .ctor()") }], _upstream);

        Assert.Contains("public abstract void Act()", Assert.Single(difference), StringComparison.Ordinal);
    }

    private static HashSet<string> Set(params string[] items) => [.. items];
}
