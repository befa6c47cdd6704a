using FlowProv.Application.Access;
using FlowProv.Domain.Access;

namespace FlowProv.UnitTests.Access;

public sealed class CredentialCacheTests : IDisposable
{
    private static readonly Caller Alice = new(Guid.NewGuid(), "alice", Role.Read);
    private static readonly Credentials Hers = new("alice", "secret");

    private readonly CredentialCache cache = new(new AuthenticationSettings(), TimeProvider.System);

    public void Dispose() => cache.Dispose();

    [Fact]
    public void Only_the_same_credentials_are_found()
    {
        cache.Add(Hers, Alice, cache.Generation);

        cache.Find(new Credentials("alice", "secret")).Should().Be(Alice);
        cache.Find(new Credentials("bob", "secret")).Should().BeNull();
        cache.Find(new Credentials("alice", "secret2")).Should().BeNull();
        cache.Find(new Credentials(null, "secret")).Should().BeNull();
    }

    [Fact]
    public void Nothing_that_was_looked_up_before_a_change_outlives_it()
    {
        var before = cache.Generation;
        cache.Add(Hers, Alice, before);

        cache.Clear();
        cache.Find(Hers).Should().BeNull();
        cache.Add(Hers, Alice, before);

        cache.Find(Hers).Should().BeNull("what was looked up may have changed");
    }

    [Fact]
    public void Token_does_not_outlive_its_end()
    {
        cache.Add(Hers, Alice with { ExpiresAt = DateTimeOffset.UtcNow.AddMilliseconds(-1) }, cache.Generation);

        cache.Find(Hers).Should().BeNull();
    }

    [Fact]
    public void Time_beyond_half_a_minute_is_refused()
    {
        var act = () => new CredentialCache(new AuthenticationSettings { CacheSeconds = 31 }, TimeProvider.System);

        act.Should().Throw<InvalidOperationException>().WithMessage("FlowProv:Authentication:CacheSeconds must be 0 to 30.");
    }

    [Fact]
    public void Credentials_are_not_printed() => $"{Hers}".Should().NotContain("secret");
}
