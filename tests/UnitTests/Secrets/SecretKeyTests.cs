using System.Security.Cryptography;
using System.Text;
using FlowProv.Domain.Shared;
using FlowProv.Infrastructure.Secrets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace FlowProv.UnitTests.Secrets;

public sealed class SecretKeyTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"flowprov-key-{Guid.NewGuid():N}");

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void File_is_made_once_for_its_owner_alone()
    {
        var first = Key().Read();
        first.Should().HaveCount(SecretKey.Bytes);
        Key().Read().Should().Equal(first);
        var file = Path.Combine(folder, SecretKey.FileName);
        Directory.GetFiles(folder).Should().Equal(file);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void Servers_that_start_at_once_agree()
    {
        // One try seldom meets the moment.
        for (var round = 0; round < 40; round++)
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            var keys = new byte[8][];
            Parallel.For(0, keys.Length, index => keys[index] = Key().Read());
            keys.Select(Convert.ToHexString).Distinct().Should().ContainSingle();
        }
    }

    [Fact]
    public void Broken_file_is_told_and_kept()
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, SecretKey.FileName);
        File.WriteAllText(file, "no key");
        FluentActions.Invoking(() => Key().Read()).Should().Throw<FlowProvException>().Which.Kind.Should().Be(ErrorKind.Unavailable);
        File.ReadAllText(file).Should().Be("no key");
    }

    [Theory]
    [InlineData("short")]
    [InlineData("AAAA")]
    public void Wrong_setting_stops_the_start(string text) =>
        FluentActions.Invoking(() => SecretKeyOptions.From(Settings(text))).Should().Throw<InvalidOperationException>().WithMessage("*32 bytes as base64*");

    [Fact]
    public void Setting_takes_the_place_of_the_file()
    {
        var key = RandomNumberGenerator.GetBytes(SecretKey.Bytes);
        new SecretKey(SecretKeyOptions.From(Settings(Convert.ToBase64String(key))), NullLogger<SecretKey>.Instance).Read().Should().Equal(key);
        Directory.Exists(folder).Should().BeFalse();
    }

    [Fact]
    public void Sealed_bytes_open_for_their_owner_and_whole_only()
    {
        var box = new AesSecretBox(Key());
        var owner = Guid.NewGuid();
        var bytes = box.Seal("hunter2"u8, owner);
        Encoding.UTF8.GetString(box.Open(bytes, owner)).Should().Be("hunter2");
        box.Seal("hunter2"u8, owner).Should().NotEqual(bytes);
        FluentActions.Invoking(() => box.Open(bytes, Guid.NewGuid())).Should().Throw<FlowProvException>();
        for (var index = 0; index < bytes.Length; index++)
        {
            var altered = bytes.ToArray();
            altered[index] ^= 1;
            FluentActions.Invoking(() => box.Open(altered, owner)).Should().Throw<FlowProvException>("byte {0} is altered", index);
        }

        FluentActions.Invoking(() => box.Open(bytes.AsSpan(0, 10).ToArray(), owner)).Should().Throw<FlowProvException>();
    }

    private static IConfiguration Settings(string key) =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["FlowProv:Secrets:Key"] = key }).Build();

    private SecretKey Key() => new(new SecretKeyOptions(null, folder), NullLogger<SecretKey>.Instance);
}
