namespace BackPainBot.Browser.Tests.Support;

/// <summary>Tests in a browser run one after another: they share it and the machine.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Chromium>, ICollectionFixture<SharedBot>
{
    public const string Name = "browser";
}
