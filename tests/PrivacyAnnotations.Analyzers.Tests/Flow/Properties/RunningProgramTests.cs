using PrivacyAnnotations.Analyzers.Rules.Flows;
using PrivacyAnnotations.Analyzers.Tests.Flow.Properties.Programs;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Properties;

/// <summary>
/// Programs that chance has written, compared with what they do when they run. The seeds are fixed, so that a failure is about the engine;
/// to hunt for more, raise the counts or move the first seed.
/// </summary>
public sealed class RunningProgramTests
{
    private static readonly HelperForm[] s_forms =
        [HelperForm.Method, HelperForm.StaticMethod, HelperForm.LocalFunction, HelperForm.Lambda, HelperForm.Generic, HelperForm.Inline];

    [Fact]
    public async Task Where_there_is_one_way_through_the_program_the_engine_reports_what_a_run_shows_and_no_more()
    {
        var programs = Write(first: 0, count: 20, isStraight: true);
        var run = new ProgramRun(programs.ToDictionary(static program => program.Key, static program => program.Value.Text));
        var (reported, seen) = (await run.ReportedAsync([new FlowAnalyzer()]), run.Run(times: 1));
        foreach (var (name, (text, logsInside)) in programs)
        {
            Assert.True(!reported[name].Except(seen[name]).Any(), Describe("reported without a run that shows it", reported[name].Except(seen[name]), text));
            AssertNothingMissed(reported[name], seen[name], text, logsInside);
        }
    }

    [Fact]
    public async Task Whatever_way_a_program_takes_the_engine_has_reported_what_comes_out()
    {
        var programs = Write(first: 100, count: 12, isStraight: false);
        var run = new ProgramRun(programs.ToDictionary(static program => program.Key, static program => program.Value.Text));
        var (reported, seen) = (await run.ReportedAsync([new FlowAnalyzer()]), run.Run(times: 50));
        foreach (var (name, (text, logsInside)) in programs)
        {
            AssertNothingMissed(reported[name], seen[name], text, logsInside);
        }
    }

    [Fact]
    public async Task A_helper_says_the_same_in_whatever_form_it_is_written_and_when_its_statements_stand_in_its_place()
    {
        var seeds = Enumerable.Range(200, 3).ToArray();
        var run = new ProgramRun(seeds.SelectMany(static seed => s_forms.Select(form => (Name: $"P{seed}{form}", Text: new ProgramWriter(seed, isStraight: true, form).Write($"P{seed}{form}"))))
            .ToDictionary(static program => program.Name, static program => program.Text));
        var reported = await run.ReportedAsync([new FlowAnalyzer()]);
        foreach (var seed in seeds)
        {
            var said = s_forms.Select(form => string.Join(" ", reported[$"P{seed}{form}"].Order(StringComparer.Ordinal))).ToArray();
            Assert.True(said.Distinct().Count() == 1, $"seed {seed}: {string.Join(" | ", s_forms.Zip(said))}");
        }
    }

    private static Dictionary<string, (string Text, bool LogsInside)> Write(int first, int count, bool isStraight) =>
        Enumerable.Range(first, count).ToDictionary(
            static seed => $"P{seed}",
            seed => new ProgramWriter(seed, isStraight) is var writer ? (writer.Write($"P{seed}"), writer.LogsInside) : default);

    // What a helper's log line shows is reported where a call hands it over, once for the path: there it is enough that something is.
    private static void AssertNothingMissed(IEnumerable<string> reported, IEnumerable<string> seen, string text, bool logsInside)
    {
        var shown = seen.Where(static sink => sink[0] != '!').ToArray();
        var missed = logsInside && reported.Any() ? [] : shown.Except(reported).ToArray();
        Assert.True(missed.Length == 0, Describe("missed", missed, text));
    }

    private static string Describe(string what, IEnumerable<string> sinks, string text) => $"{what}: {string.Join(", ", sinks)}\n{text}";
}
