using CsCheck;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Properties;

/// <summary>Programs of which it is known whether personal data gets to the log.</summary>
public sealed class GeneratedProgramTests
{
    private static readonly Gen<ProgramStep[]> s_programs = Gen.Int[0, ProgramStep.All.Length - 1].Select(static i => ProgramStep.All[i]).Array[1, 7];

    [Fact]
    public Task The_engine_says_what_the_construction_says() =>
        s_programs.SampleAsync(static steps => Shop.Members(ProgramStep.MembersOf(steps)), iter: 60, threads: 1);

    [Fact]
    public async Task Every_step_alone_does_what_it_says()
    {
        foreach (var step in ProgramStep.All)
        {
            await Shop.Members(ProgramStep.MembersOf([ProgramStep.All[0], step]));
            await Shop.Members(ProgramStep.MembersOf([step]));
        }
    }

    [Fact]
    public Task Moving_statements_into_helpers_changes_nothing() =>
        s_programs.SampleAsync(static steps => Shop.Members(InHelpers(steps)), iter: 20, threads: 1);

    [Fact]
    public Task Paths_that_meet_carry_what_either_carries_whichever_comes_first() =>
        Gen.Select(s_programs, s_programs).SampleAsync(
            static async programs =>
            {
                await Shop.Members(InBranches(programs.Item1, programs.Item2));
                await Shop.Members(InBranches(programs.Item2, programs.Item1));
                await Shop.Members(InBranches(programs.Item1, programs.Item1));
            },
            iter: 10,
            threads: 1);

    // Two branches of one statement: join is union, so their order and doubling change nothing.
    private static string InBranches(ProgramStep[] left, ProgramStep[] right) => ProgramStep.MembersOf([new ProgramStep(
        "branches",
        $"if (c.Id > 0) {{ v = await Left#(v, c); }} else {{ v = await Right#(v, c); }}",
        Branch("Left", left, 100) + "\n" + Branch("Right", right, 200),
        before => left.Aggregate(before, static (known, step) => step.After(known)) | right.Aggregate(before, static (known, step) => step.After(known)))]);

    private static string Branch(string name, ProgramStep[] steps, int first)
    {
        var numbered = steps.Select((step, i) => (
            Statement: step.Statement.Replace("#", $"{first + i}", StringComparison.Ordinal),
            Helper: step.Helper.Replace("#", $"{first + i}", StringComparison.Ordinal))).ToArray();
        return $"private static async Task<string> {name}#(string v, Customer c) {{ await Task.Yield(); {string.Join("\n", numbered.Select(static step => step.Statement))} return v; }}\n"
            + string.Join("\n", numbered.Select(static step => step.Helper));
    }

    // Each step in a method of its own, which gets the variable and gives it back: a summary instead of a statement.
    private static string InHelpers(ProgramStep[] steps)
    {
        var inlined = steps.Select(static step => step with
        {
            Statement = "v = await Step#(v, c);",
            Helper = $"private static async Task<string> Step#(string v, Customer c) {{ await Task.Yield(); {step.Statement} return v; }}\n{step.Helper}",
        });
        return ProgramStep.MembersOf([.. inlined]);
    }
}
