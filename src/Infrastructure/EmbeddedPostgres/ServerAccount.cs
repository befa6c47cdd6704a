using System.Globalization;

namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>The user the server runs as: ourselves, or for root, whom PostgreSQL refuses, another one.</summary>
internal sealed class ServerAccount
{
    private static readonly string[] Users = ["postgres", "nobody"];
    private readonly string _owner;
    private readonly string[] _prefix;

    private ServerAccount(string name, string owner, string[] prefix) => (Name, _owner, _prefix) = (name, owner, prefix);

    public string Name { get; }

    /// <summary>The account that can use the folder: of an existing cluster its owner, whatever users were added since.</summary>
    public static async Task<ServerAccount> ChooseAsync(ClusterFolder folder, CancellationToken ct)
    {
        if (!DataFolders.RunsAsRoot)
        {
            return new ServerAccount(Environment.UserName, "", []);
        }

        string[] test = Directory.Exists(folder.Cluster) ? ["-O", folder.Cluster] : ["-x", folder.Root];
        List<ServerAccount> accounts = await KnownAsync(ct);
        foreach (ServerAccount account in accounts)
        {
            if (await account.TestAsync(test, ct))
            {
                return account;
            }
        }

        throw new EmbeddedPostgresException(await WhyNotAsync(accounts, folder, ct));
    }

    public static async Task<bool> CanEnterAsync(string folder, CancellationToken ct)
    {
        foreach (ServerAccount account in DataFolders.RunsAsRoot ? await KnownAsync(ct) : [])
        {
            if (await account.TestAsync(["-x", folder], ct))
            {
                return true;
            }
        }

        return !DataFolders.RunsAsRoot;
    }

    public Task<ProgramRun> RunAsync(string program, IEnumerable<string> arguments, string folder, CancellationToken ct)
    {
        string[] command = [.. _prefix, program, .. arguments];
        return ProgramRun.RunAsync(command[0], command.Skip(1), folder, ct);
    }

    /// <summary>Gives what the service made to the server's user.</summary>
    public async Task TakeOverAsync(IEnumerable<string> paths, CancellationToken ct)
    {
        if (_owner.Length == 0)
        {
            return;
        }

        ProgramRun chown = await ProgramRun.RunAsync("chown", [_owner, .. paths], "/", ct);
        if (!chown.Succeeded)
        {
            throw new EmbeddedPostgresException($"Cannot give the cluster to {Name}: {chown.Said}");
        }
    }

    private static async Task<List<ServerAccount>> KnownAsync(CancellationToken ct)
    {
        List<ServerAccount> accounts = [];
        foreach (string user in Users)
        {
            ProgramRun id = await ProgramRun.RunAsync("id", ["-u", user], "/", ct);
            ProgramRun group = await ProgramRun.RunAsync("id", ["-g", user], "/", ct);
            if (id.Succeeded && uint.TryParse(id.Output, CultureInfo.InvariantCulture, out uint uid)
                && uint.TryParse(group.Output, CultureInfo.InvariantCulture, out uint gid))
            {
                accounts.Add(new ServerAccount(user, string.Create(CultureInfo.InvariantCulture, $"{uid}:{gid}"), Prefix(user, uid, gid)));
            }
        }

        return accounts;
    }

    private static string[] Prefix(string user, uint uid, uint gid)
    {
        if (ProgramRun.Find("setpriv") is { } setpriv)
        {
            return
            [
                setpriv, string.Create(CultureInfo.InvariantCulture, $"--reuid={uid}"),
                string.Create(CultureInfo.InvariantCulture, $"--regid={gid}"), "--clear-groups", "--",
            ];
        }

        return ProgramRun.Find("runuser") is { } runuser ? [runuser, "-u", user, "--"]
            : ProgramRun.Find("sudo") is { } sudo ? [sudo, "-n", "-u", user, "--"]
            : throw new EmbeddedPostgresException(
                "PostgreSQL does not run as root, and setpriv, runuser and sudo are missing: "
                + "install util-linux or run FlowProv as an ordinary user.");
    }

    private async Task<bool> TestAsync(string[] test, CancellationToken ct) => (await RunAsync("test", test, "/", ct)).Succeeded;

    private static async Task<string> WhyNotAsync(List<ServerAccount> accounts, ClusterFolder folder, CancellationToken ct)
    {
        if (accounts.Count == 0)
        {
            return "PostgreSQL does not run as root, and there is neither a user postgres nor a user nobody to run it as.";
        }

        if (await accounts[0].RunAsync("test", ["-x", "/"], "/", ct) is { Succeeded: false } refused)
        {
            return $"PostgreSQL does not run as root, and root cannot run programs as {accounts[0].Name} here: {refused.Said}";
        }

        string names = string.Join(" or ", accounts.Select(a => a.Name));
        for (string? path = folder.Root; path is not null; path = Path.GetDirectoryName(path))
        {
            string? parent = Path.GetDirectoryName(path);
            if (!await accounts[0].TestAsync(["-x", path], ct) && (parent is null || await accounts[0].TestAsync(["-x", parent], ct)))
            {
                return $"The server runs as {names}, who cannot enter {path}: "
                    + $"choose another data folder, or let everyone pass with 'chmod o+x {path}'.";
            }
        }

        return $"{folder.Cluster} does not belong to {names}: run FlowProv as the user who made it.";
    }
}
