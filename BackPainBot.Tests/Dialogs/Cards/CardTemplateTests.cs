using BackPainBot.Dialogs.Cards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Dialogs.Cards;

public sealed class CardTemplateTests
{
    [Fact]
    public void A_place_takes_the_value_as_it_is() =>
        Assert.Equal(7, (int)Bind("""{ "size": "${n}" }""", """{ "n": 7 }""")["size"]!);

    [Fact]
    public void Places_inside_a_text_are_filled() =>
        Assert.Equal("6 of 10", (string)Bind("""{ "text": "${n} of ${most.n}" }""", """{ "n": 6, "most": { "n": 10 } }""")["text"]!);

    [Fact]
    public void An_element_is_repeated_for_each_item()
    {
        var card = Bind("""{ "body": [ { "$data": "${items}", "text": "${name} ${$root.end}" } ] }""", """{ "end": "!", "items": [ { "name": "a" }, { "name": "b" } ] }""");

        Assert.Equal(["a !", "b !"], card["body"]!.Select(item => (string)item["text"]!));
    }

    [Fact]
    public void An_element_whose_condition_fails_is_left_out()
    {
        var card = Bind("""{ "body": [ { "$when": "${yes}", "text": "a" }, { "$when": "${no}", "text": "b" }, { "$when": "${missing}", "text": "c" } ] }""", """{ "yes": true, "no": false }""");

        Assert.Equal("a", (string)Assert.Single(card["body"]!)["text"]!);
    }

    [Fact]
    public void A_place_without_data_leaves_its_property_out() =>
        Assert.False(Bind("""{ "type": "x", "speak": "${missing}" }""", "{}").ContainsKey("speak"));

    [Fact]
    public void Data_is_never_read_as_a_template() =>
        Assert.Equal("${secret}", (string)Bind("""{ "text": "${said}" }""", """{ "said": "${secret}", "secret": "x" }""")["text"]!);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    public void A_broken_template_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => new CardTemplate(json));

    [Fact]
    public void A_card_that_is_not_there_is_named() =>
        Assert.Contains("Cards/nothing.json", Assert.Throws<FileNotFoundException>(() => CardTemplate.Embedded("nothing")).Message, StringComparison.Ordinal);

    private static JObject Bind(string template, string data) => new CardTemplate(template).Bind(JObject.Parse(data));
}
