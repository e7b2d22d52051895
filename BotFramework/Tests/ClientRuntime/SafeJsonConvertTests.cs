using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace BotFramework.Tests.ClientRuntime;

public class SafeJsonConvertTests
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        ContractResolver = new ReadOnlyJsonContractResolver(),
        Converters = { new Iso8601TimeSpanConverter() },
        NullValueHandling = NullValueHandling.Ignore,
    };

    [Fact]
    public void A_duration_is_written_and_read_as_iso_8601()
    {
        var json = SafeJsonConvert.SerializeObject(new Sample { Wait = TimeSpan.FromMinutes(75) }, Settings);

        Assert.Contains("\"PT1H15M\"", json, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromMinutes(75), SafeJsonConvert.DeserializeObject<Sample>(json, Settings).Wait);
    }

    [Fact]
    public void A_duration_that_is_absent_stays_absent() =>
        Assert.Null(SafeJsonConvert.DeserializeObject<Sample>("""{"Wait":null}""", Settings).Wait);

    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("\"PT99999999999999999H\"")]
    [InlineData("5")]
    [InlineData("\"\"")]
    public void A_duration_that_is_none_is_refused_by_its_place(string value)
    {
        var error = Assert.Throws<JsonSerializationException>(
            () => SafeJsonConvert.DeserializeObject<Sample>($$"""{"Wait":{{value}} }""", Settings));

        Assert.Contains("'Wait'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_the_service_fills_is_not_sent()
    {
        var json = SafeJsonConvert.SerializeObject(new Sample { Name = "a" }, Settings);

        Assert.Equal("""{"Name":"a"}""", json);
    }

    [Fact]
    public void Defaults_of_the_process_are_not_looked_at()
    {
        var defaults = JsonConvert.DefaultSettings;
        try
        {
            JsonConvert.DefaultSettings = () => new JsonSerializerSettings { Formatting = Formatting.Indented };

            Assert.Equal("[1,2]", SafeJsonConvert.SerializeObject(new[] { 1, 2 }, new JsonSerializerSettings()));
        }
        finally
        {
            JsonConvert.DefaultSettings = defaults;
        }
    }

    [Fact]
    public void Converters_can_be_given_alone()
    {
        var json = SafeJsonConvert.SerializeObject(TimeSpan.FromSeconds(1), new Iso8601TimeSpanConverter());

        Assert.Equal("\"PT1S\"", json);
        Assert.Equal(TimeSpan.FromSeconds(1), SafeJsonConvert.DeserializeObject<TimeSpan>(json, new Iso8601TimeSpanConverter()));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("nonsense")]
    [InlineData("[]")]
    public void What_is_not_the_type_asked_for_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => SafeJsonConvert.DeserializeObject<Sample>(json, Settings));

    [Fact]
    public void No_text_gives_nothing_and_null_is_refused()
    {
        Assert.Null(SafeJsonConvert.DeserializeObject<Sample>(string.Empty, Settings));
        Assert.Throws<ArgumentNullException>(() => SafeJsonConvert.DeserializeObject<Sample>(null, Settings));
    }

    private sealed class Sample
    {
        public string Name { get; set; }

        public TimeSpan? Wait { get; set; }

        public string Made => "by the service";
    }
}
