using System.Collections.Immutable;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Dialogs.Privacy;

/// <summary>All that the host keeps of a member, over every place that keeps something.</summary>
public sealed class MemberData
{
    private readonly ImmutableArray<IMemberData> _places;

    /// <summary>Made once, from every place that keeps something.</summary>
    public MemberData(IEnumerable<IMemberData> places) => _places = [.. places];

    /// <summary>What is kept, by its kind, with how many pieces; kinds of which nothing is kept are left out.</summary>
    public async Task<ImmutableArray<KeptPieces>> DescribeAsync(MemberIdentity member, CancellationToken cancellationToken)
    {
        var kept = ImmutableArray.CreateBuilder<KeptPieces>(_places.Length);
        foreach (var place in _places)
        {
            kept.Add(new KeptPieces(place.Kind, await place.CountAsync(member, cancellationToken).ConfigureAwait(false)));
        }

        return [.. kept.Where(pieces => pieces.Count > 0)];
    }

    /// <summary>All that is kept, one property a kind; kinds of which nothing is kept are left out.</summary>
    public async Task<JObject> ExportAsync(MemberIdentity member, CancellationToken cancellationToken)
    {
        var export = new JObject();
        foreach (var place in _places)
        {
            if (await place.ExportAsync(member, cancellationToken).ConfigureAwait(false) is { } data)
            {
                export[place.Kind] = data;
            }
        }

        return export;
    }

    /// <summary>Removes all of it, and says what that was; kinds of which nothing was kept are left out.</summary>
    public async Task<ImmutableArray<KeptPieces>> DeleteAsync(MemberIdentity member, CancellationToken cancellationToken)
    {
        var removed = ImmutableArray.CreateBuilder<KeptPieces>(_places.Length);
        foreach (var place in _places)
        {
            removed.Add(new KeptPieces(place.Kind, await place.DeleteAsync(member, cancellationToken).ConfigureAwait(false)));
        }

        return [.. removed.Where(pieces => pieces.Count > 0)];
    }
}
