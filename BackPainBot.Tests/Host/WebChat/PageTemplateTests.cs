using BackPainBot.WebChat.Pages;

namespace BackPainBot.Tests.Host.WebChat;

public sealed class PageTemplateTests
{
    [Fact]
    public void A_text_is_made_safe_and_html_is_not() =>
        Assert.Equal("&lt;b&gt; & <b> &", Render("{{a}} & {{{a}}} &"));

    [Theory]
    [InlineData("{{#a}}yes{{/a}}{{^a}}no{{/a}}", "yes")]
    [InlineData("{{#none}}yes{{/none}}{{^none}}no{{/none}}", "no")]
    [InlineData("x{{#a}}1{{#b}}2{{/b}}3{{/a}}y", "x123y")]
    [InlineData("no place", "no place")]
    [InlineData("", "")]
    public void A_part_stays_when_its_text_is_there(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{a")]
    [InlineData("{{{a}}")]
    [InlineData("{{#a}}never closed")]
    public void A_place_that_is_not_closed_is_refused(string template) => Assert.Throws<FormatException>(() => Render(template));

    private static string Render(string template) => new PageTemplate(template).Render(name => name switch
    {
        "a" => "<b>",
        "b" => "2",
        _ => string.Empty,
    });
}
