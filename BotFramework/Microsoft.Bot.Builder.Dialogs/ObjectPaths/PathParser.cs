using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Cuts object paths into their parts.</summary>
internal static class PathParser
{
    /// <summary>Cuts a path; null if it is malformed or a path within brackets leads nowhere.</summary>
    public static List<object> Parse(object root, string path)
    {
        if (path == null)
        {
            return null;
        }

        var segments = new List<object>();
        var start = 0;
        for (var index = 0; index < path.Length; index++)
        {
            switch (path[index])
            {
                case '.':
                    AddName(segments, path, start, index);
                    start = index + 1;
                    break;
                case '[':
                    AddName(segments, path, start, index);
                    var end = ClosingBracket(path, index);
                    if (end < 0 || Bracket(root, path[(index + 1)..end].Trim()) is not { } segment)
                    {
                        return null;
                    }

                    segments.Add(segment);
                    index = end;
                    start = end + 1;
                    break;
            }
        }

        AddName(segments, path, start, path.Length);
        // Nothing but dots is not the object itself.
        return segments.Count == 0 && path.Length > 0 ? null : segments;
    }

    private static void AddName(List<object> segments, string path, int start, int end)
    {
        if (end > start)
        {
            segments.Add(path[start..end]);
        }
    }

    private static int ClosingBracket(string path, int open)
    {
        var depth = 0;
        var quote = '\0';
        for (var index = open; index < path.Length; index++)
        {
            var c = path[index];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '\'' or '"')
            {
                quote = c;
            }
            else if (c == '[')
            {
                depth++;
            }
            else if (c == ']' && --depth == 0)
            {
                return index;
            }
        }

        return -1;
    }

    private static object Bracket(object root, string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        if (text.Length >= 2 && text[0] is '\'' or '"' && text[^1] == text[0])
        {
            return text[1..^1];
        }

        if (text.Length == 0 || !ObjectPath.TryGetPathValue<object>(root, text, out var value))
        {
            return null;
        }

        return value is int or long or short or byte ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : value as string;
    }
}
