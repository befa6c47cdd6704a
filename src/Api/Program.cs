using System.CommandLine;
using System.Runtime.InteropServices;
using FlowProv.Api.Commands;
using FlowProv.Domain.Access;

// Everything after the command goes on to the host's configuration, such as --urls or --FlowProv:DataFolder.
var files = new Argument<string[]>("file") { Description = "JSON Lines, JSON arrays or MongoDB Extended JSON; gzip too.", Arity = ArgumentArity.OneOrMore };

var serve = new Command("serve", "Serve the API (the default).");
var import = new Command("import", "Read files of messages into the store.") { files };
var director = new Argument<string[]>("folder")
{
    Description = "A Director project: workflows.yml, and schemas below schemas/.",
    Arity = ArgumentArity.OneOrMore,
};
var importDefinitions = new Command("import-definitions", "Read a folder of workflow definitions into the store.") { director };
var user = new Argument<string[]>("name") { Description = "The user's name.", Arity = ArgumentArity.OneOrMore };
var role = new Option<Role>("--role") { Description = "read, run or admin.", DefaultValueFactory = _ => Role.Read };
var token = new Option<bool>("--token") { Description = "Print a token of the user; the password may then be missing." };
var createUser = new Command("create-user", "Make a user; the password is read from FLOWPROV_PASSWORD or the standard input.") { user, role, token };
var migrate = new Command("migrate", "Bring the database to the newest schema and end.");
var folder = new Argument<string>("folder") { Description = "Where to write.", DefaultValueFactory = _ => OpenApiCommand.DefaultFolder };
var openapi = new Command("openapi", "Write the OpenAPI document as JSON and YAML.") { folder };
var root = new RootCommand("FlowProv: workflow provenance over REST.") { serve, import, importDefinitions, createUser, migrate, openapi };
foreach (var command in new Command[] { root, serve, migrate, import, importDefinitions, createUser })
{
    command.TreatUnmatchedTokensAsErrors = false;
}

root.SetAction(Serve);
serve.SetAction(Serve);
migrate.SetAction((parsed, token) => MigrateCommand.RunAsync([.. parsed.UnmatchedTokens], token));
openapi.SetAction((parsed, token) => OpenApiCommand.RunAsync(parsed.GetValue(folder)!, [.. parsed.UnmatchedTokens], token));
import.SetAction((parsed, token) =>
{
    var (words, settings) = Part(parsed, files);
    return ImportCommand.RunAsync(words, settings, token);
});
importDefinitions.SetAction((parsed, token) =>
{
    var (words, settings) = Part(parsed, director);
    return words is [var folder] ? ImportDefinitionsCommand.RunAsync(folder, settings, token) : Refuse("One folder, please.");
});
createUser.SetAction((parsed, cancellation) =>
{
    var (words, settings) = Part(parsed, user);
    return words is [var name]
        ? CreateUserCommand.RunAsync(name, parsed.GetValue(role), parsed.GetValue(token), settings, cancellation)
        : Refuse("One name, please.");
});

using var stop = new CancellationTokenSource();

// A terminal that goes is a reason to stop in order, too.
using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal =>
{
    signal.Cancel = true;
    stop.Cancel();
});

try
{
    // Told to stop, a command ends in bounds of its own: the parser's two seconds would cut requests off and leave the cluster's server behind.
    var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Timeout.InfiniteTimeSpan };
    return await root.Parse(args).InvokeAsync(invocation, stop.Token);
}
catch (Exception failure)
{
    Console.Error.WriteLine(CommandFailure.Describe(failure));
    return 1;
}

// The parser gives every word after the command to the argument; settings are told by their dashes.
static (string[] Words, string[] Settings) Part(ParseResult parsed, Argument<string[]> argument)
{
    var words = parsed.GetValue(argument)!.ToLookup(word => word.StartsWith("--", StringComparison.Ordinal));
    return ([.. words[false]], [.. words[true], .. parsed.UnmatchedTokens]);
}

// A setting begins with a dash or a slash or holds its value; a word of its own was meant as a command.
static Task<int> Serve(ParseResult parsed, CancellationToken cancellation) =>
    parsed.UnmatchedTokens is [var first, ..] && first[0] is not ('-' or '/') && !first.Contains('=', StringComparison.Ordinal)
        ? Refuse($"There is no command '{first}'; --help lists them.")
        : ServeCommand.RunAsync([.. parsed.UnmatchedTokens], cancellation);

static Task<int> Refuse(string reason)
{
    Console.Error.WriteLine(reason);
    return Task.FromResult(1);
}
