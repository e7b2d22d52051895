using BackPainBot.Tests.Dialogs;

namespace BackPainBot.Tests.Clinical;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("es", "me duele la espalda desde ayer")]
    [InlineData("es", "no puedo orinar")]
    [InlineData("es", "dolor de espalda")]
    [InlineData("pt", "estou com dor nas costas depois do treino")]
    [InlineData("pt", "não consigo urinar")]
    [InlineData("fr", "j'ai mal au dos depuis hier")]
    [InlineData("fr", "je veux mourir")]
    [InlineData("de", "ich habe Rückenschmerzen nach dem Training")]
    [InlineData("de", "Rückenschmerzen")]
    [InlineData("it", "ho mal di schiena da ieri")]
    [InlineData("it", "non riesco a respirare")]
    [InlineData("pl", "bolą mnie plecy po treningu")]
    [InlineData("pl", "nie mogę sikać")]
    [InlineData("ro", "mă doare spatele de ieri")]
    [InlineData("ro", "nu pot sa urinez")]
    [InlineData("ar", "ظهري يؤلمني منذ أمس")]
    [InlineData("ar", "لا أستطيع التبول")]
    [InlineData("hi", "मुझे कमर में दर्द है")]
    [InlineData("hi", "meri kamar mein bahut dard hai")]
    [InlineData("ur", "مجھے کمر میں درد ہے")]
    [InlineData("ur", "mujhay bohat takleef hai")]
    [InlineData("zh", "我的腰很痛")]
    [InlineData("zh", "昨天健身后背疼")]
    [InlineData("zh", "小便失禁了")]
    [InlineData("ar", "فقدت الوعي")]
    [InlineData("hi", "पेशाब अपने आप निकल गया")]
    [InlineData("ur", "دونوں ٹانگیں سن ہیں")]
    [InlineData("es", "me he orinado encima sin darme cuenta")]
    [InlineData("fr", "je me suis fait pipi dessus sans m'en rendre compte")]
    [InlineData("pl", "straciłam przytomność")]
    public void A_message_tells_its_language(string language, string text) =>
        Assert.Equal(language, ConversationFixture.Clinical.LanguageOf(text));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("7")]
    [InlineData("ok")]
    [InlineData("no")]
    [InlineData("hola")]
    [InlineData("back pain")]
    [InlineData("hola! my back hurts since yesterday")]
    [InlineData("bonjour, sore lower back after squats")]
    [InlineData("lower back sore since deadlifts")]
    [InlineData("bakc hrts sicne yestrday, puled it doin rwos")]
    [InlineData("hurt my back on the stairs in La Paz de San Juan")]
    [InlineData("slipped at the gym on Calle de la Cruz in El Puerto")]
    [InlineData("I did yoga at Casa Verde with my tia and my back is tight")]
    [InlineData("die-hard crossfitter, was in the gym, am sore")]
    [InlineData("romanian deadlifts, muy pain in back")]
    [InlineData("quads, lats, traps, DOMS")]
    [InlineData("腰")]
    [InlineData("腰がとても痛いです")]
    [InlineData("کمرم بعد از تمرین درد می‌کند")]
    [InlineData("👍👍👍")]
    [InlineData("\ud83d")]
    public void English_and_too_little_to_tell_are_no_other_language(string text) =>
        Assert.Null(ConversationFixture.Clinical.LanguageOf(text));

    [Fact]
    public void No_harmless_message_of_the_vignettes_is_taken_for_another_language()
    {
        var taken = Vignettes.VignetteFiles.Messages(Vignettes.VignetteFiles.Tuning)
            .Where(message => !message.IsDanger && message.Voice != "foreign" && ConversationFixture.Clinical.LanguageOf(message.Text) is not null)
            .Select(message => message.Id);

        Assert.Empty(taken);
    }

    [Fact]
    public void Nothing_is_told_of_no_text() => Assert.Throws<ArgumentNullException>(() => ConversationFixture.Clinical.LanguageOf(null!));
}
