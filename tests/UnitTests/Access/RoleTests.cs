using FlowProv.Application.Access;
using FlowProv.Domain.Access;

namespace FlowProv.UnitTests.Access;

public class RoleTests
{
    [Theory]
    [InlineData(Role.Admin, null, Role.Admin)]
    [InlineData(Role.Admin, Role.Read, Role.Read)]
    [InlineData(Role.Run, Role.Run, Role.Run)]
    [InlineData(Role.Read, Role.Admin, Role.Read)]
    public void Token_never_exceeds_its_user(Role user, Role? token, Role effective) =>
        new ApiToken { Name = "t", Hash = [], Role = token }.RoleWithin(user).Should().Be(effective);

    [Fact]
    public void Token_texts_are_random_and_hashed_whole()
    {
        var (one, other) = (TokenText.Create(), TokenText.Create());

        one.Should().MatchRegex("^flowprov_[A-Za-z0-9_-]{43}$").And.NotBe(other);
        TokenText.Hash(one).Should().HaveCount(32).And.NotEqual(TokenText.Hash(other));
    }
}
