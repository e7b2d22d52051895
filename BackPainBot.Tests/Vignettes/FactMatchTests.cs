using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Vignettes;

public sealed class FactMatchTests
{
    [Theory]
    [InlineData("""{"min":4,"max":6}""", "5", true)]
    [InlineData("""{"min":4,"max":6}""", "6.5", false)]
    [InlineData("""{"min":4,"max":6}""", "null", false)]
    [InlineData("""["gradual","delayed"]""", "\"delayed\"", true)]
    [InlineData("""["gradual","delayed"]""", "\"sudden\"", false)]
    [InlineData("7", "7.0", true)]
    [InlineData("7", "\"7\"", false)]
    [InlineData("false", "false", true)]
    [InlineData("false", "null", false)]
    [InlineData("\"left\"", "\"left\"", true)]
    [InlineData("\"left\"", "3", false)]
    public void A_fact_is_right_when_it_is_what_the_vignette_says(string wanted, string got, bool right)
    {
        using var document = JsonDocument.Parse(wanted);

        Assert.Equal(right, FactMatch.IsRight(document.RootElement, JToken.Parse(got)));
    }
}
