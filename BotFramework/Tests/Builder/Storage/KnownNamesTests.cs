using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Builder.Storage;

public class KnownNamesTests
{
    private readonly KnownNames _names = new();

    [Fact]
    public void A_name_has_one_number_whatever_it_comes_from()
    {
        Assert.True(_names.TryGetNumber("name", isData: false, out var first));
        Assert.True(_names.TryGetNumber("other", isData: true, out var other));
        Assert.True(_names.TryGetNumber("name", isData: true, out var again));

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.Equal("name", _names.GetName(first));
    }

    [Fact]
    public void Names_of_data_leave_room_for_names_of_types()
    {
        var ofData = Enumerable.Range(0, 10_000).Count(i => _names.TryGetNumber("data-" + i, isData: true, out _));
        var ofTypes = Enumerable.Range(0, 10_000).Count(i => _names.TryGetNumber("type-" + i, isData: false, out _));

        Assert.Equal(KnownNames.MostNamesOfData, ofData);
        Assert.Equal(KnownNames.MostNames - KnownNames.MostNamesOfData, ofTypes);
    }

    [Fact]
    public void A_very_long_name_gets_no_number()
        => Assert.False(_names.TryGetNumber(new string('x', KnownNames.LongestName + 1), isData: false, out _));

    [Fact]
    public void Threads_that_meet_agree_on_the_numbers()
    {
        var numbers = new int[8, 500];
        Parallel.For(0, 8, thread =>
        {
            for (var i = 0; i < 500; i++)
            {
                _names.TryGetNumber("name-" + i, isData: false, out numbers[thread, i]);
            }
        });

        for (var i = 0; i < 500; i++)
        {
            Assert.All(Enumerable.Range(0, 8), thread => Assert.Equal("name-" + i, _names.GetName(numbers[thread, i])));
        }
    }
}
