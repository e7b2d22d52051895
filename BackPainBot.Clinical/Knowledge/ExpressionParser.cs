using System.Globalization;

namespace BackPainBot.Clinical;

/// <summary>Reads an <see cref="Expression"/> from its text.</summary>
internal sealed class ExpressionParser
{
    private readonly string _text;
    private readonly IReadOnlyDictionary<string, int> _findings;
    private int _at;

    private ExpressionParser(string text, IReadOnlyDictionary<string, int> findings)
    {
        _text = text;
        _findings = findings;
    }

    /// <exception cref="FormatException">It is not an expression over these findings; says where and what was expected.</exception>
    public static Expression Parse(string text, IReadOnlyDictionary<string, int> findings)
    {
        var parser = new ExpressionParser(text, findings);
        var expression = parser.ReadEither();
        parser.SkipSpace();
        return parser._at == text.Length ? expression : throw parser.Expected("'&', '|' or the end");
    }

    private Expression ReadEither()
    {
        var left = ReadBoth();
        while (Take('|'))
        {
            left = new Expression.Either(left, ReadBoth());
        }

        return left;
    }

    private Expression ReadBoth()
    {
        var left = ReadOne();
        while (Take('&'))
        {
            left = new Expression.Both(left, ReadOne());
        }

        return left;
    }

    private Expression ReadOne()
    {
        if (Take('!'))
        {
            return new Expression.Not(ReadOne());
        }

        if (Take('('))
        {
            var inner = ReadEither();
            Require(')');
            return inner;
        }

        var name = ReadName();
        return Take('(') ? ReadCall(name) : ReadAtom(name);
    }

    private Expression ReadCall(string name)
    {
        if (name == "atLeast")
        {
            var count = int.Parse(ReadName(), CultureInfo.InvariantCulture);
            var of = new List<Expression>();
            while (Take(';'))
            {
                of.Add(ReadEither());
            }

            Require(')');
            return new Expression.AtLeast(count, [.. of]);
        }

        var finding = Find(ReadName());
        Require(')');
        return name switch
        {
            "absent" => new Expression.InState(finding, Presence.Absent),
            "unknown" => new Expression.InState(finding, Presence.Unknown),
            "known" => new Expression.Spoken(finding),
            _ => throw Expected("absent(...), unknown(...), known(...) or atLeast(n; ...)"),
        };
    }

    private Expression ReadAtom(string name)
    {
        var finding = Find(name);
        if (Take('='))
        {
            return new Expression.Valued(finding, ReadName());
        }

        if (Take('>'))
        {
            Require('=');
            return new Expression.Compared(finding, true, ReadNumber());
        }

        return Take('<') ? new Expression.Compared(finding, false, ReadNumber()) : new Expression.Present(finding);
    }

    private double ReadNumber()
    {
        SkipSpace();
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] == '.'))
        {
            _at++;
        }

        return double.TryParse(_text.AsSpan(start, _at - start), CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Expected("a number");
    }

    private string ReadName()
    {
        SkipSpace();
        var start = _at;
        while (_at < _text.Length && char.IsAsciiLetterOrDigit(_text[_at]))
        {
            _at++;
        }

        return _at > start ? _text[start.._at] : throw Expected("a name");
    }

    private int Find(string name) =>
        _findings.TryGetValue(name, out var finding)
            ? finding
            : throw new FormatException($"There is no finding '{name}'. Add it to the findings, or mend the name.");

    private bool Take(char c)
    {
        SkipSpace();
        if (_at < _text.Length && _text[_at] == c)
        {
            _at++;
            return true;
        }

        return false;
    }

    private void Require(char c)
    {
        if (!Take(c))
        {
            throw Expected($"'{c}'");
        }
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }

    private FormatException Expected(string what) => new($"Expected {what} at character {_at + 1} of '{_text}'.");
}
