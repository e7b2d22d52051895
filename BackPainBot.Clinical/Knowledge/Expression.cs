namespace BackPainBot.Clinical;

/// <summary>
/// A condition over findings: <c>fever &amp; (immuneSuppressed | recentProcedure) &amp; !hayFever</c>,
/// <c>age >= 65</c>, <c>mode=sudden</c>, <c>absent(fever)</c>, <c>unknown(fever)</c>, <c>known(age)</c>,
/// <c>atLeast(3; a; b; c; d)</c>. A finding that was never spoken of is neither present nor absent;
/// <c>!x</c> means that x is not known to be present.
/// </summary>
internal abstract class Expression
{
    /// <summary>Whether it holds.</summary>
    public abstract bool Holds(Known known);

    /// <summary>Adds the indexes of the findings it speaks of.</summary>
    public abstract void Collect(ICollection<int> findings);

    internal sealed class Present(int finding) : Expression
    {
        public override bool Holds(Known known) => known.IsPresent(finding);

        public override void Collect(ICollection<int> findings) => findings.Add(finding);
    }

    internal sealed class InState(int finding, Presence presence) : Expression
    {
        public Presence Presence => presence;

        public override bool Holds(Known known) => known.Presence(finding) == presence;

        public override void Collect(ICollection<int> findings) => findings.Add(finding);
    }

    internal sealed class Spoken(int finding) : Expression
    {
        public override bool Holds(Known known) => known.Presence(finding) is not null;

        public override void Collect(ICollection<int> findings) => findings.Add(finding);
    }

    internal sealed class Valued(int finding, string value) : Expression
    {
        public override bool Holds(Known known) => known.IsPresent(finding) && known.Value(finding) == value;

        public override void Collect(ICollection<int> findings) => findings.Add(finding);
    }

    internal sealed class Compared(int finding, bool atLeast, double bound) : Expression
    {
        public override bool Holds(Known known)
        {
            var number = known.Number(finding);
            return atLeast ? number >= bound : number < bound;
        }

        public override void Collect(ICollection<int> findings) => findings.Add(finding);
    }

    internal sealed class Not(Expression inner) : Expression
    {
        public override bool Holds(Known known) => !inner.Holds(known);

        public override void Collect(ICollection<int> findings) => inner.Collect(findings);
    }

    internal sealed class Both(Expression left, Expression right) : Expression
    {
        public override bool Holds(Known known) => left.Holds(known) && right.Holds(known);

        public override void Collect(ICollection<int> findings)
        {
            left.Collect(findings);
            right.Collect(findings);
        }
    }

    internal sealed class Either(Expression left, Expression right) : Expression
    {
        public override bool Holds(Known known) => left.Holds(known) || right.Holds(known);

        public override void Collect(ICollection<int> findings)
        {
            left.Collect(findings);
            right.Collect(findings);
        }
    }

    internal sealed class AtLeast(int count, Expression[] of) : Expression
    {
        public override bool Holds(Known known)
        {
            var held = 0;
            foreach (var expression in of)
            {
                held += expression.Holds(known) ? 1 : 0;
            }

            return held >= count;
        }

        public override void Collect(ICollection<int> findings)
        {
            foreach (var expression in of)
            {
                expression.Collect(findings);
            }
        }
    }
}
