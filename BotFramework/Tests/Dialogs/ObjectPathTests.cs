using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Dialogs;

public class ObjectPathTests
{
    [Fact]
    public void What_was_written_at_a_path_is_read_there_in_any_case()
    {
        var target = new Dictionary<string, object>();
        ObjectPath.SetPathValue(target, "pain.Sites[1].name", "back");

        Assert.Equal("back", ObjectPath.GetPathValue<string>(target, "PAIN.sites[1]['NAME']"));
        Assert.False(ObjectPath.HasValue(target, "pain.sites[0]"));
    }

    [Fact]
    public void Objects_dictionaries_and_json_are_read_alike()
    {
        foreach (var target in new object[] { new { A = new { B = 5 } }, JObject.Parse("""{"A":{"B":5}}"""), new Dictionary<string, object> { ["a"] = new { b = 5 } } })
        {
            Assert.Equal(5, ObjectPath.GetPathValue<int>(target, "a.b"));
            Assert.Equal(5L, ObjectPath.GetPathValue<long>(target, "a.b"));
            Assert.True(ObjectPath.ContainsProperty(target, "a"));
            Assert.Single(ObjectPath.GetProperties(target));
        }
    }

    [Theory]
    [InlineData("a[")]
    [InlineData("a[]")]
    [InlineData("a['x]")]
    [InlineData("a[b]")]
    [InlineData("a[99999999999999999999]")]
    [InlineData("[-1]")]
    [InlineData("..")]
    [InlineData(null)]
    public void Paths_that_make_no_sense_lead_nowhere(string path)
    {
        Assert.False(ObjectPath.TryGetPathValue<string>(new Dictionary<string, object> { ["a"] = new[] { "x" } }, path, out var value));
        Assert.Null(value);
    }

    [Fact]
    public void A_value_of_another_type_is_none()
        => Assert.Equal(3, ObjectPath.GetPathValue(new { a = "many" }, "a", 3));

    [Fact]
    public void Nothing_has_no_values()
    {
        Assert.False(ObjectPath.HasValue(null, "a"));
        Assert.Empty(ObjectPath.GetProperties(null));
        Assert.Throws<KeyNotFoundException>(() => ObjectPath.GetPathValue<string>(null, "a"));
        Assert.Null(ObjectPath.Assign<object>(null, null));
        ObjectPath.RemovePathValue(null, "a");
    }

    [Fact]
    public void A_list_is_not_made_absurdly_long()
        => Assert.Throws<ArgumentOutOfRangeException>(() => ObjectPath.SetPathValue(new Dictionary<string, object>(), "a[2000000000]", 1));
}
