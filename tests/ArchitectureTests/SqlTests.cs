using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace FlowProv.ArchitectureTests;

/// <summary>SQL is written in Infrastructure and in migrations, nowhere else.</summary>
public partial class SqlTests
{
    [Theory]
    [InlineData("src/Domain")]
    [InlineData("src/Application")]
    [InlineData("src/Api")]
    public void Layer_holds_no_sql(string folder)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Root(), folder), "*.cs", SearchOption.AllDirectories).ToList();
        files.Should().NotBeEmpty();
        files.Where(file => Statement().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName).Should().BeEmpty();
    }

    [GeneratedRegex("\"\\s*(select|insert into|update|delete from|with) .*(from|values|set) ", RegexOptions.IgnoreCase)]
    private static partial Regex Statement();

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
