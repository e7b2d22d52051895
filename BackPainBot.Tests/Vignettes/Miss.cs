namespace BackPainBot.Tests.Vignettes;

/// <summary>Something that was got wrong.</summary>
/// <param name="Class">What was wanted, the danger sign first where there is one.</param>
/// <param name="Kind">What went wrong.</param>
/// <param name="Id">The vignette.</param>
public sealed record Miss(string Class, string Kind, string Id)
{
    /// <summary>All misses, a line for each class and kind.</summary>
    public static string List(IEnumerable<Miss> misses) => string.Join(
        Environment.NewLine,
        from miss in misses
        group miss.Id by (miss.Class, miss.Kind) into same
        orderby same.Key
        select $"  {same.Key.Class}: {same.Key.Kind}: {string.Join(", ", same)}");
}
