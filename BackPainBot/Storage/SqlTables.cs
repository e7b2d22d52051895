namespace BackPainBot.Storage;

/// <summary>Tables that a part keeps in the database besides the documents. Registered by the part, made when the database is opened.</summary>
/// <param name="Create">Statements that make them where they are missing, in what SQLite and PostgreSQL have in common.</param>
internal sealed record SqlTables(IReadOnlyList<string> Create);
