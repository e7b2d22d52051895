using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>
/// The clinical decision: free text and answers in, findings and an assessment out. Built once from the compiled
/// knowledge; immutable, thread-safe and deterministic: no clock, no I/O after <see cref="Load"/>, no logging.
/// </summary>
public sealed class ClinicalCore
{
    private readonly KnowledgeBase _knowledge;
    private readonly TextReader _reader;
    private readonly RedFlagJudge _judge;
    private readonly ConditionRanker _ranker;
    private readonly ContributorScorer _scorer;
    private readonly AdviceWriter _adviser;
    private readonly QuestionChooser _chooser;
    private readonly AnswerFinder _answers;
    private readonly ClinicianNoteWriter _clinicianNotes;
    private readonly CoachNoteWriter _coachNotes;

    internal ClinicalCore(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        _reader = new TextReader(knowledge);
        _judge = new RedFlagJudge(knowledge);
        _ranker = new ConditionRanker(knowledge.Causes);
        _scorer = new ContributorScorer(knowledge.Contributors);
        _adviser = new AdviceWriter(knowledge);
        _chooser = new QuestionChooser(knowledge, _judge, _ranker);
        _answers = new AnswerFinder([.. knowledge.Texts.Answers], knowledge.QuestionWords);
        _clinicianNotes = new ClinicianNoteWriter(knowledge, _judge);
        _coachNotes = new CoachNoteWriter(knowledge.NoteWording);
    }

    /// <summary>The version of the knowledge, for the audit record.</summary>
    public string KnowledgeVersion => _knowledge.Version;

    /// <summary>The clinical wording.</summary>
    public ClinicalTexts Texts => _knowledge.Texts;

    /// <summary>Reads the compiled knowledge, the file <c>knowledge.bin</c> beside the program.</summary>
    /// <param name="compiledKnowledge">The file's content; read to its end, left open.</param>
    /// <exception cref="KnowledgeException">It is not knowledge of this version; says how to mend it.</exception>
    public static ClinicalCore Load(Stream compiledKnowledge)
    {
        ArgumentNullException.ThrowIfNull(compiledKnowledge);
        return new ClinicalCore(KnowledgeReader.Read(compiledKnowledge));
    }

    /// <summary>Reads free text into findings, in the light of the open questions.</summary>
    /// <param name="utterance">What was said; any text, also an empty one.</param>
    /// <param name="known">The case so far.</param>
    /// <returns>What was heard, and the case with it.</returns>
    public Heard Understand(Utterance utterance, Case known)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        ArgumentNullException.ThrowIfNull(known);
        return SuspicionAnswer.WithWords(
            _knowledge, _reader.Read(utterance with { Text = utterance.Text ?? "", OpenQuestions = utterance.OpenQuestions ?? [] }, known));
    }

    /// <summary>Takes the answer of a button or a card.</summary>
    /// <param name="questionId">A contract id; an unknown one changes nothing.</param>
    /// <param name="choices">Ids from <see cref="Choices"/>, <c>none</c> or <c>notSure</c>; none at all reads as <c>none</c>; unknown ones are passed over.</param>
    /// <param name="known">The case so far.</param>
    /// <param name="turn">Which of the member's messages it is, counted from 1.</param>
    public Heard Answer(string questionId, IReadOnlyList<string> choices, Case known, int turn)
    {
        ArgumentNullException.ThrowIfNull(questionId);
        ArgumentNullException.ThrowIfNull(choices);
        ArgumentNullException.ThrowIfNull(known);
        return SuspicionAnswer.WithWords(_knowledge, ChoiceReader.Read(_knowledge, questionId, choices, known, turn));
    }

    /// <summary>Judges the danger signs of a case.</summary>
    /// <param name="case">Any case.</param>
    public SafetyVerdict Judge(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return _judge.Judge(@case);
    }

    /// <summary>Whether a question is unanswered and would change what the member is told.</summary>
    /// <param name="questionId">A contract id; false for one that is not clinical.</param>
    /// <param name="case">Any case.</param>
    public bool IsWorthAsking(string questionId, Case @case)
    {
        ArgumentNullException.ThrowIfNull(questionId);
        ArgumentNullException.ThrowIfNull(@case);
        return _chooser.IsWorthAsking(questionId, @case);
    }

    /// <summary>The fixed choices of a question in the order to show them; empty where there are none.</summary>
    /// <param name="questionId">A contract id.</param>
    /// <param name="case">Any case; for the checklist, what it knows already is left out.</param>
    public IReadOnlyList<string> Choices(string questionId, Case @case)
    {
        ArgumentNullException.ThrowIfNull(questionId);
        ArgumentNullException.ThrowIfNull(@case);
        return _chooser.Choices(questionId, @case);
    }

    /// <summary>The choices of a question that say what is known: all that each says is so, and it is no other choice's as well.</summary>
    /// <param name="questionId">A contract id; none are held of one that is not clinical.</param>
    /// <param name="case">Any case.</param>
    public ImmutableArray<string> Chosen(string questionId, Case @case)
    {
        ArgumentNullException.ThrowIfNull(questionId);
        ArgumentNullException.ThrowIfNull(@case);
        return [.. ChoiceReader.Held(_knowledge, _knowledge.Questions.Find(questionId), @case)];
    }

    /// <summary>Finds the general answer that a text asks for, such as one to "is it lactic acid?". Danger signs come first: judge the message before.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The answer, or null when the text is no question or no answer fits.</returns>
    public GeneralAnswer? FindAnswer(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _answers.Find(text);
    }

    /// <summary>Finds the general answers to all that a text asks, in its order, each once. Danger signs come first: judge the message before.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="isAsked">Whether the text is known to ask, so that bare words such as "ibuprofen ok" count as well.</param>
    public ImmutableArray<GeneralAnswer> FindAnswers(string text, bool isAsked = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _answers.FindAll(text, isAsked);
    }

    /// <summary>
    /// The language that a text is written in, told by its common words. Danger signs of a small fixed list are heard in these
    /// languages, and nothing else is: a member who writes so is better told who understands them.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <returns>
    /// One of <c>es pt fr de it pl ro ar hi ur zh</c> (ISO 639-1); null for English, another language, or too little text to tell.
    /// Hindi and Urdu are also told in Latin letters, where both count as <c>hi</c> unless a word tells them apart.
    /// </returns>
    public string? LanguageOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _knowledge.Languages.Spot(text);
    }

    /// <summary>What the member may hand to a clinician.</summary>
    /// <param name="case">The case.</param>
    /// <param name="assessment">Its outcome, as <see cref="Assess"/> gave it.</param>
    public ClinicianNote NoteForClinician(Case @case, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(assessment);
        return _clinicianNotes.Write(@case, assessment);
    }

    /// <summary>What the member may hand to a coach.</summary>
    /// <param name="assessment">The outcome, as <see cref="Assess"/> gave it.</param>
    /// <param name="isOfAnother">Whether whoever reads it asked for somebody else, as a coach does for a member, so that nobody passed it on.</param>
    /// <returns>The note; null for emergency, ambulance and crisis, which are none of a coach's business.</returns>
    public CoachNote? NoteForCoach(Assessment assessment, bool isOfAnother = false)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return _coachNotes.Write(assessment, isOfAnother);
    }

    /// <summary>The outcome of a case as it stands.</summary>
    /// <param name="case">Any case; before the checklist is done the level is at least soon.</param>
    public Assessment Assess(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var verdict = _judge.Judge(@case);

        // What was not asked is not absent: without the checklist nobody is sent home.
        var level = verdict.LevelSoFar ?? (verdict.ChecklistDone ? LevelOfCare.SelfCare : LevelOfCare.Soon);
        var known = new Known(_knowledge, @case);
        var contributors = _scorer.Score(known);
        return new Assessment(
            level,
            [.. verdict.Flags.Where(f => f.IsPresent).Select(f => f.Id)],
            [.. verdict.Flags.Where(f => !f.IsPresent).Select(f => f.Id)],
            level.EndsInterview() ? [] : _ranker.Rank(known),
            contributors,
            FactsReader.Read(@case),
            _adviser.Write(level, verdict.Flags, contributors, known));
    }
}
