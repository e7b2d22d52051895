using BackPainBot.Clinical;
using BackPainBot.Dialogs.Languages;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Tests.Dialogs.Languages;

public sealed class LanguageMarksTests
{
    private static readonly LanguageTexts Texts = new();
    private static readonly LanguageMarks Marks = new(Texts);

    [Fact]
    public void Each_paragraph_in_another_language_is_marked_and_no_other()
    {
        var said = Texts.Find("es")!.Of(LevelOfCare.SelfCare);
        var message = MessageFactory.Text($"{said}\n\nLook after it at home.");
        message.Entities = [new Entity("backpain/assessment")];

        Marks.Mark(message);

        Assert.Equal(2, message.Entities.Count);
        Assert.Equal((LanguageMarks.EntityType, "es", said), (message.Entities[1].Type, (string?)message.Entities[1].Properties["language"], (string?)message.Entities[1].Properties["text"]));
    }

    [Fact]
    public void Every_language_is_known_by_each_of_its_own_sentences_also_with_a_number_in_it()
    {
        foreach (var code in Texts.Codes)
        {
            var words = Texts.Find(code)!;
            foreach (var said in words.Levels.Values.Append(words.UseButtons).Append(words.Intro).Select(phrase => phrase.Replace("{ambulance}", "112", StringComparison.Ordinal)))
            {
                var message = MessageFactory.Text(said);

                Marks.Mark(message);

                Assert.Equal(code, (string?)Assert.Single(message.Entities).Properties["language"]);
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\n\n\n\n")]
    [InlineData("Hello. {ambulance}")]
    public void What_is_English_or_nothing_stays_unmarked(string? text)
    {
        var message = MessageFactory.Text(text);

        Marks.Mark(message);

        Assert.Empty(message.Entities ?? []);
    }
}
