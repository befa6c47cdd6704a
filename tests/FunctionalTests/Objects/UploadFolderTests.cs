using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using FlowProv.Infrastructure.Blobs;
using FlowProv.Infrastructure.Resilience;
using Microsoft.Extensions.Logging.Abstractions;

namespace FlowProv.FunctionalTests.Objects;

public sealed class UploadFolderTests(ObjectStoreFixture fixture) : IClassFixture<ObjectStoreFixture>, IDisposable
{
    private readonly string parent = Path.Combine(Path.GetTempPath(), $"flowprov-test-{Guid.NewGuid():N}");

    private string Folder => Path.Combine(parent, "below", "uploads");

    public void Dispose()
    {
        if (Directory.Exists(parent))
        {
            Directory.Delete(parent, recursive: true);
        }
    }

    [Fact]
    public void Folder_is_made_for_its_owner_only()
    {
        UploadFolder.Open(Folder);

        Directory.Exists(Folder).Should().BeTrue();
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Folder).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task What_a_killed_process_left_goes_and_what_is_not_ours_stays()
    {
        Directory.CreateDirectory(Folder);
        string[] names = ["flowprov-0123456789abcdef0123456789abcdef.upload", "flowprov-notes.txt", "other.upload"];
        foreach (var name in names)
        {
            await File.WriteAllTextAsync(Path.Combine(Folder, name), "left");
        }

        UploadFolder.Open(Folder);

        Directory.GetFiles(Folder).Select(Path.GetFileName).Should().BeEquivalentTo("flowprov-notes.txt", "other.upload");
    }

    [Fact]
    public async Task Large_upload_waits_in_the_folder_and_one_that_a_neighbour_cleans_is_unharmed()
    {
        var store = new NpgsqlObjectStore(
            fixture.DataSource, new DatabasePipeline(), UploadFolder.Open(Folder), TimeProvider.System, NullLogger<NpgsqlObjectStore>.Instance);
        await using var cleaning = new CleaningStream(5_000_000, () => UploadFolder.Open(Folder));
        (await store.SaveAsync(new NewObjectVersion("u-kept", [], cleaning), CancellationToken.None)).Version.Should().Be(0);
        (await fixture.ReadPayloadAsync("u-kept")).Should().Equal(new byte[5_000_000]);
        Directory.GetFiles(Folder).Should().BeEmpty();

        Directory.Delete(Folder);
        await using var refused = new MemoryStream(new byte[5_000_000]);
        var save = () => store.SaveAsync(new NewObjectVersion("u-refused", [], refused), CancellationToken.None);
        (await save.Should().ThrowAsync<FlowProvException>()).Which.Kind.Should().Be(ErrorKind.Unavailable);
    }

    private sealed class CleaningStream(int length, Action clean) : MemoryStream(new byte[length])
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            clean();
            return base.ReadAsync(buffer, cancellationToken);
        }
    }
}
