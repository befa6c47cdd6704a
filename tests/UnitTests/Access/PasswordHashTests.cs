using System.Diagnostics;
using FlowProv.Infrastructure.Access;

namespace FlowProv.UnitTests.Access;

public class PasswordHashTests
{
    private readonly PasswordHash passwords = new();

    [Fact]
    public void Only_the_password_itself_is_right()
    {
        var hash = passwords.Hash("correct horse");

        passwords.Verify(hash, "correct horse").Should().BeTrue();
        passwords.Verify(hash, "correct horse ").Should().BeFalse();
        passwords.Verify(null, "correct horse").Should().BeFalse();
        hash.Should().NotContain("correct").And.NotBe(passwords.Hash("correct horse"), "each has a salt");
    }

    [Fact]
    public void Unknown_name_takes_as_long_as_a_wrong_password()
    {
        var hash = passwords.Hash("correct horse");
        passwords.Verify(null, "to make the stand-in");

        var wrong = Enumerable.Range(0, 3).Min(_ => Time(hash));
        var unknown = Enumerable.Range(0, 3).Min(_ => Time(null));

        unknown.Should().BeGreaterThan(wrong / 4, "both are hashed");
    }

    private double Time(string? hash)
    {
        var started = Stopwatch.GetTimestamp();
        passwords.Verify(hash, "a guess");
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
