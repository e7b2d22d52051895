using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical;

/// <summary>The few signs that are heard in other languages, as people say them: with and without accents, in Latin letters, and denied.</summary>
public sealed class OtherLanguageSignsTests
{
    [Theory]
    [InlineData("desde ayer no puedo hacer pis")]
    [InlineData("no noto nada al limpiarme")]
    [InlineData("se me doblan las dos piernas")]
    [InlineData("não consigo urinar desde ontem")]
    [InlineData("nao consigo segurar as fezes")]
    [InlineData("depuis ce matin je narrive plus a uriner")]
    [InlineData("mes jambes ne me portent plus, les deux")]
    [InlineData("seit gestern kommt kein Urin mehr")]
    [InlineData("untenrum ist alles taub")]
    [InlineData("da stamattina non riesco a urinare")]
    [InlineData("od wczoraj nie moge sie wysikac")]
    [InlineData("de ieri nu pot sa urinez deloc")]
    [InlineData("لا أستطيع التبول منذ أمس")]
    [InlineData("msh ader atbawal men embareh")]
    [InlineData("mujhe peshab nahi aa raha")]
    [InlineData("susu control nahi ho raha")]
    [InlineData("مجھے پیشاب نہیں آ رہا")]
    [InlineData("我憋不住尿")]
    public void A_sign_of_the_cauda_equina_is_an_emergency(string text) =>
        Assert.Equal(LevelOfCare.Emergency, Core.Judge(text).LevelSoFar);

    [Theory]
    [InlineData("me duele mucho el pecho")]
    [InlineData("sinto uma dor no peito")]
    [InlineData("j'ai du mal à respirer")]
    [InlineData("ich bekomme schlecht Luft")]
    [InlineData("faccio fatica a respirare")]
    [InlineData("duszno mi i boli mnie klatka")]
    [InlineData("am lesinat la sala")]
    [InlineData("عندي ضيق في التنفس")]
    [InlineData("seene me bahut dard hai")]
    [InlineData("سانس لینے میں تکلیف ہے")]
    [InlineData("我喘不上气")]
    public void The_chest_the_breath_and_a_collapse_are_for_an_ambulance(string text) =>
        Assert.Equal(LevelOfCare.Ambulance, Core.Judge(text).LevelSoFar);

    [Theory]
    [InlineData("ya no quiero vivir")]
    [InlineData("tenho vontade de morrer")]
    [InlineData("j'ai des pensées suicidaires")]
    [InlineData("ich möchte nicht mehr leben")]
    [InlineData("vorrei farla finita")]
    [InlineData("mam mysli samobojcze")]
    [InlineData("vreau sa ma omor")]
    [InlineData("عايز أموت")]
    [InlineData("jeene ka mann nahi hai")]
    [InlineData("活着没意思")]
    public void Not_wanting_to_live_is_a_crisis(string text) =>
        Assert.Equal(LevelOfCare.Crisis, Core.Judge(text).LevelSoFar);

    [Theory]
    [InlineData("me duele la espalda, puedo orinar normal y no tengo dolor de pecho")]
    [InlineData("me duele el pecho de hacer press de banca, son agujetas")]
    [InlineData("no siento nada raro entre las piernas")]
    [InlineData("no me duele nada el pecho")]
    [InlineData("meine Brust tut nicht weh")]
    [InlineData("dor nas costas, sem dormência e sem dor no peito")]
    [InlineData("je n'ai pas mal à la poitrine et je ne suis pas engourdi entre les jambes")]
    [InlineData("kein Taubheitsgefühl zwischen den Beinen, keine Brustschmerzen")]
    [InlineData("ich habe Muskelkater in beiden Beinen")]
    [InlineData("non ho dolore al petto, riesco a urinare")]
    [InlineData("mam zakwasy w obu nogach, sikam normalnie")]
    [InlineData("nu am dureri in piept si pot sa urinez")]
    [InlineData("عضلات الصدر تؤلمني بعد البنش")]
    [InlineData("kamar mein dard hai, peshab theek hai")]
    [InlineData("硬拉之后腰痛，小便正常，胸口不痛")]
    public void What_is_denied_or_only_sore_is_no_alarm(string text) =>
        Assert.Null(Core.Judge(text).LevelSoFar);
}
