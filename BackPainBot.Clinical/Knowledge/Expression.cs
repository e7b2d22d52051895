namespace BackPainBot.Clinical;

/// <summary>
/// A condition over findings: <c>fever &amp; (immuneSuppressed | recentProcedure) &amp; !hayFever</c>,
/// <c>age >= 65</c>, <c>mode=sudden</c>, <c>absent(fever)</c>, <c>unknown(fever)</c>, <c>known(age)</c>,
/// <c>atLeast(3; a; b; c; d)</c>. A finding that was never spoken of is neither present nor absent;
/// <c>!x</c> means that x is not known to be present.
/// </summary>
internal abstract class Expression
{
    /// <summary>The conditions that it joins; none for a finding.</summary>
    public virtual IReadOnlyList<Expression> Parts => [];

    /// <summary>The finding that it speaks of, by index; null where it joins others.</summary>
    public virtual int? Finding => null;

    /// <summary>Whether it holds.</summary>
    public abstract bool Holds(Known known);

    /// <summary>Itself and all that it joins.</summary>
    public IEnumerable<Expression> All() => Parts.SelectMany(part => part.All()).Prepend(this);

    internal abstract class OfFinding(int finding) : Expression
    {
        public override int? Finding => finding;

        protected int Index => finding;
    }

    internal sealed class Present(int finding) : OfFinding(finding)
    {
        public override bool Holds(Known known) => known.IsPresent(Index);
    }

    internal sealed class InState(int finding, Presence presence) : OfFinding(finding)
    {
        public Presence Presence => presence;

        public override bool Holds(Known known) => known.Presence(Index) == presence;
    }

    internal sealed class Spoken(int finding) : OfFinding(finding)
    {
        public override bool Holds(Known known) => known.Presence(Index) is not null;
    }

    internal sealed class Valued(int finding, string value) : OfFinding(finding)
    {
        public string Value => value;

        public override bool Holds(Known known) => known.IsPresent(Index) && known.Value(Index) == value;
    }

    internal sealed class Compared(int finding, bool atLeast, double bound) : OfFinding(finding)
    {
        public override bool Holds(Known known)
        {
            var number = known.Number(Index);
            return atLeast ? number >= bound : number < bound;
        }
    }

    internal sealed class Not(Expression inner) : Expression
    {
        public override IReadOnlyList<Expression> Parts => [inner];

        public override bool Holds(Known known) => !inner.Holds(known);
    }

    internal sealed class Both(Expression left, Expression right) : Expression
    {
        public override IReadOnlyList<Expression> Parts => [left, right];

        public override bool Holds(Known known) => left.Holds(known) && right.Holds(known);
    }

    internal sealed class Either(Expression left, Expression right) : Expression
    {
        public override IReadOnlyList<Expression> Parts => [left, right];

        public override bool Holds(Known known) => left.Holds(known) || right.Holds(known);
    }

    internal sealed class AtLeast(int count, Expression[] of) : Expression
    {
        public override IReadOnlyList<Expression> Parts => of;

        public override bool Holds(Known known)
        {
            var held = 0;
            foreach (var expression in of)
            {
                held += expression.Holds(known) ? 1 : 0;
            }

            return held >= count;
        }
    }
}
