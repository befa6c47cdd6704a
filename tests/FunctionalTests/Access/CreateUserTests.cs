using System.Diagnostics;

namespace FlowProv.FunctionalTests.Access;

/// <summary>The command itself, as operators start it, beside a service that runs.</summary>
public class CreateUserTests(AccessFixture fixture) : AccessTest(fixture)
{
    [Fact]
    public async Task User_is_made_with_a_password_from_the_environment()
    {
        var (code, output, error) = await CreateAsync(["root", "--role", "admin"], password: Password);

        (code, output, error).Should().Be((0, "", "Made the user root with the role admin.\n"));
        (await GetAsync("/api/v1/users", Basic("root", Password))).Status.Should().Be(200);
    }

    [Fact]
    public async Task User_is_made_with_a_password_from_the_standard_input_and_a_token()
    {
        var (code, output, _) = await CreateAsync(["etl", "--token"], input: Password + "\n");

        code.Should().Be(0);
        foreach (var credentials in new[] { Bearer(output.Trim()), Basic("etl", Password) })
        {
            (await GetAsync("/api/v1/users/me", credentials)).Json["role"]!.ToString().Should().Be("read");
        }
    }

    [Theory]
    [InlineData("boss", Password, "There is a user of this name: boss\n")]
    [InlineData("new", "", "A password has 8 to 1024 characters, and does not begin as tokens do.\n")]
    public async Task User_who_cannot_be_made_is_refused_with_the_reason(string name, string password, string reason) =>
        (await CreateAsync([name], input: password)).Should().Be((1, "", reason));

    private async Task<(int Code, string Output, string Error)> CreateAsync(string[] arguments, string? password = null, string input = "")
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        start.ArgumentList.Add("create-user");
        Array.ForEach(arguments, start.ArgumentList.Add);
        start.Environment["ConnectionStrings__FlowProv"] = Fixture.ConnectionString;
        start.Environment["FLOWPROV_PASSWORD"] = password;
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
