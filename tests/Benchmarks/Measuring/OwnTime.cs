namespace Benchmarks.Measuring;

/// <summary>
/// What the analyzers themselves took, as the compiler counts it, iteration by iteration. The benchmarks run inside this process, so
/// that a diagnoser can pick the numbers up.
/// </summary>
internal static class OwnTime
{
    private static readonly List<TimeSpan> s_times = [];

    public static void Clear() => s_times.Clear();

    public static TimeSpan Record(TimeSpan time)
    {
        s_times.Add(time);
        return time;
    }

    public static TimeSpan? Median()
    {
        var sorted = s_times.Order().ToArray();
        return sorted is [] ? null : sorted[sorted.Length / 2];
    }
}
