namespace BackPainBot.Clinical;

/// <summary>Insertions, deletions, replacements and swaps of neighbours between two words.</summary>
internal static class EditDistance
{
    /// <summary>Whether at most <paramref name="most"/> edits (0 to 2) turn one into the other.</summary>
    public static bool IsWithin(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        while (left.Length > 0 && right.Length > 0 && left[0] == right[0])
        {
            left = left[1..];
            right = right[1..];
        }

        while (left.Length > 0 && right.Length > 0 && left[^1] == right[^1])
        {
            left = left[..^1];
            right = right[..^1];
        }

        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length + right.Length <= most;
        }

        if (most == 0)
        {
            return false;
        }

        return IsWithin(left[1..], right[1..], most - 1)
            || IsWithin(left[1..], right, most - 1)
            || IsWithin(left, right[1..], most - 1)
            || (left.Length > 1 && right.Length > 1 && left[0] == right[1] && left[1] == right[0]
                && IsWithin(left[2..], right[2..], most - 1));
    }
}
