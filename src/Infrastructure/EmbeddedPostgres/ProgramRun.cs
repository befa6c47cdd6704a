using System.Diagnostics;

namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>One finished run of another program.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>What the program said, on one line. Programs give the cause first; what follows are its consequences.</summary>
    public string Said => OnOneLine(Lines(string.IsNullOrWhiteSpace(Errors) ? Output : Errors).Take(4));

    /// <summary>The end of a log, on one line.</summary>
    public static string LastLines(string log) => OnOneLine(Lines(log).TakeLast(4));

    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    public static async Task<ProgramRun> RunAsync(string program, IEnumerable<string> arguments, string folder, CancellationToken ct)
    {
        using Process process = Start(program, arguments, folder);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        Task<string> errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(ct);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            throw;
        }

        // On Windows a started server inherits the pipes and keeps them open, so their end is not waited for without limit.
        await Task.WhenAny(Task.WhenAll(output, errors), Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None));
        return new ProgramRun(process.ExitCode, TextOf(output), TextOf(errors));
    }

    private static string[] Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string OnOneLine(IEnumerable<string> lines) => string.Join(" | ", lines);

    private static string TextOf(Task<string> reading) => reading.IsCompletedSuccessfully ? reading.Result : "";

    private static Process Start(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // PGDATA, PGPORT and the like belong to somebody else's server; messages are read, so they are asked for in English.
        foreach (string name in start.Environment.Keys.Where(k => k.StartsWith("PG", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["LC_ALL"] = "C";
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new EmbeddedPostgresException($"Cannot run {program}: {e.Message}", e);
        }
    }
}
