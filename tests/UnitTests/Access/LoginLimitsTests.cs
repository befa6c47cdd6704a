using FlowProv.Infrastructure.Access;

namespace FlowProv.UnitTests.Access;

public sealed class LoginLimitsTests : IDisposable
{
    private readonly LoginLimits limits = new();

    public void Dispose() => limits.Dispose();

    [Fact]
    public async Task Few_failures_are_borne_and_more_make_wait()
    {
        Fail("alice", "here", 4);
        limits.PasswordWait("alice", "here").Should().BeNull();

        Fail("alice", "here", 1);

        limits.PasswordWait("alice", "here").Should().BePositive().And.BeLessThanOrEqualTo(TimeSpan.FromMinutes(1));
        limits.PasswordWait("alice", "there").Should().BeNull("she may come from elsewhere");
        limits.PasswordWait("bob", "here").Should().BeNull("others may come from here");
        await Task.Delay(TimeSpan.FromSeconds(0.5));
        limits.PasswordWait("alice", "here").Should().BePositive("part of the time does not make a part of a guess");
    }

    [Fact]
    public void Address_that_tries_many_names_has_to_wait()
    {
        for (var name = 0; name < 20; name++)
        {
            Fail($"user{name}", "here", 1);
        }

        limits.PasswordWait("alice", "here").Should().BePositive();
        limits.PasswordWait("alice", "there").Should().BeNull();
    }

    [Fact]
    public void Name_that_is_tried_from_many_addresses_has_to_wait()
    {
        for (var address = 0; address < 50; address++)
        {
            Fail("alice", $"address {address}", 1);
        }

        limits.PasswordWait("alice", "a new one").Should().BePositive();
    }

    [Fact]
    public void Unknown_tokens_do_not_keep_passwords_out()
    {
        Enumerable.Range(0, 30).Select(_ => limits.TokenFailed("here")).Should().OnlyContain(wait => wait == null);

        limits.TokenFailed("here").Should().BePositive();
        limits.PasswordWait("alice", "here").Should().BeNull();
    }

    private void Fail(string name, string address, int times)
    {
        for (var time = 0; time < times; time++)
        {
            limits.PasswordFailed(name, address);
        }
    }
}
