using System.Management.Automation.Language;
using System.Runtime.CompilerServices;

namespace FlowProv.UnitTests.Build;

/// <summary>build.ps1 is checked without PowerShell, which is not on every machine.</summary>
public sealed class BuildScriptTests
{
    private static readonly string[] Targets = ["restore", "build", "test", "openapi", "migrate", "pack"];

    [Fact]
    public void Script_parses_and_knows_its_targets()
    {
        var script = Parser.ParseFile(Path.Combine(Root(), "build.ps1"), out _, out var errors);

        errors.Should().BeEmpty();
        var commands = (HashtableAst)script.Find(node => node is HashtableAst, searchNestedScriptBlocks: true);
        commands.KeyValuePairs.Select(pair => pair.Item1.ToString()).Should().Equal(Targets);
    }

    [Fact]
    public void Script_names_only_paths_that_exist()
    {
        var script = Parser.ParseFile(Path.Combine(Root(), "build.ps1"), out _, out _);
        var paths = script.FindAll(node => node is StringConstantExpressionAst, searchNestedScriptBlocks: true)
            .Select(node => ((StringConstantExpressionAst)node).Value)
            .Where(text => text.Contains('/', StringComparison.Ordinal) || text.EndsWith(".sln", StringComparison.Ordinal))
            .Distinct().ToList();

        paths.Should().NotBeEmpty().And.OnlyContain(path => Path.Exists(Path.Combine(Root(), path)));
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
