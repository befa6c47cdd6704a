using System.Text;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Domain.Shared;

namespace FlowProv.UnitTests.Ingest;

public class MessageImportTests
{
    private readonly RefusingWriter writer = new();

    [Theory]
    [InlineData(1, "7")]
    [InlineData(40, "0,13,39")]
    [InlineData(1000, "3,4,5,6")]
    public async Task Refused_message_costs_no_neighbour(int batch, string refused)
    {
        writer.Refused = [.. refused.Split(',').Select(index => $"t{index}")];
        var report = await ImportAsync(40, batch, atomic: false);
        report.Failures.Select(failure => failure.Index).Should().Equal(refused.Split(',').Select(long.Parse));
        report.Summary.Should().Be(new IngestSummary(40, 40 - report.Failures.Count, report.Failures.Count));
        writer.Committed.Should().BeEquivalentTo(Enumerable.Range(0, 40).Select(i => $"t{i}").Except(writer.Refused));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1000)]
    public async Task Refusal_undoes_an_atomic_body_and_names_the_culprit(int batch)
    {
        writer.Refused = ["t17"];
        var report = await ImportAsync(40, batch, atomic: true);
        report.Failures.Select(failure => failure.Index).Should().Equal(17);
        report.Summary.Should().Be(new IngestSummary(40, 0, 1));
        writer.Committed.Should().BeEmpty();
    }

    [Fact]
    public async Task Absent_database_ends_the_import()
    {
        writer.Unavailable = true;
        var import = () => ImportAsync(5000, 10, atomic: false);
        (await import.Should().ThrowAsync<FlowProvException>()).Which.Kind.Should().Be(ErrorKind.Unavailable);
    }

    [Fact]
    public async Task Listed_failures_are_capped_and_counted()
    {
        writer.Refused = [.. Enumerable.Range(0, 30).Select(i => $"t{i}")];
        var report = await ImportAsync(40, 10, atomic: false, listed: 12);
        report.Failures.Should().HaveCount(12);
        report.FailuresTruncated.Should().BeTrue();
        report.Summary.Failed.Should().Be(30);
    }

    [Fact]
    public async Task Batches_of_different_documents_are_written_at_once()
    {
        writer.Pause = TimeSpan.FromMilliseconds(20);
        await ImportAsync(40, 10, atomic: false);
        writer.MostAtOnce.Should().Be(2);
        writer.Committed.Should().HaveCount(40);
    }

    [Fact]
    public async Task Batches_of_the_same_document_are_written_in_turn()
    {
        writer.Pause = TimeSpan.FromMilliseconds(20);
        var body = string.Concat(Enumerable.Range(0, 4).Select(i => $"{{\"task_id\":\"t{i % 2}\"}}\n"));
        await ImportAsync(body, new IngestOptions { MaxBatchMessages = 1 }, atomic: false);
        writer.Committed.Should().HaveCount(4);
        writer.SameAtOnce.Should().BeFalse();
    }

    [Fact]
    public async Task Atomic_body_is_written_in_turn()
    {
        writer.Pause = TimeSpan.FromMilliseconds(5);
        await ImportAsync(40, 10, atomic: true);
        writer.MostAtOnce.Should().Be(1);
    }

    private Task<IngestReport> ImportAsync(int messages, int batch, bool atomic, int listed = 10_000)
    {
        var body = string.Concat(Enumerable.Range(0, messages).Select(i => $"{{\"task_id\":\"t{i}\"}}\n"));
        return ImportAsync(body, new IngestOptions { MaxBatchMessages = batch, MaxListedFailures = listed }, atomic);
    }

    private async Task<IngestReport> ImportAsync(string body, IngestOptions options, bool atomic) =>
        await new IngestMessagesHandler(writer, new SecretRedactor(new RedactionOptions()), options)
            .Handle(new IngestMessages(new MemoryStream(Encoding.UTF8.GetBytes(body)), atomic), CancellationToken.None);

    /// <summary>A database that refuses certain documents, as one does whose rules the door does not know.</summary>
    private sealed class RefusingWriter : IDocumentWriter
    {
        private readonly List<string> inWork = [];

        public HashSet<string> Refused { get; set; } = [];

        public bool Unavailable { get; set; }

        public TimeSpan Pause { get; set; }

        public int MostAtOnce { get; private set; }

        public bool SameAtOnce { get; private set; }

        public List<string> Committed { get; } = [];

        public async Task MergeAsync(IReadOnlyList<DocumentMessage> batch, CancellationToken cancellationToken)
        {
            await using var transaction = await BeginAsync(cancellationToken);
            await transaction.MergeAsync(batch, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        public Task<IReadOnlyList<byte[]>> MergeAndReadAsync(IReadOnlyList<DocumentMessage> batch, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public Task<IMergeTransaction> BeginAsync(CancellationToken cancellationToken) => Task.FromResult<IMergeTransaction>(new Transaction(this));

        private sealed class Transaction(RefusingWriter writer) : IMergeTransaction
        {
            private readonly List<string> merged = [];

            public async Task MergeAsync(IReadOnlyList<DocumentMessage> batch, CancellationToken cancellationToken)
            {
                await Task.Yield();
                Begin(batch);
                await Task.Delay(writer.Pause, cancellationToken);
                End(batch);
                if (writer.Unavailable)
                {
                    throw new FlowProvException(ErrorKind.Unavailable, "gone");
                }

                merged.AddRange(batch.Select(message => message.Id));
                if (merged.Exists(writer.Refused.Contains))
                {
                    throw new FlowProvException(ErrorKind.Invalid, "refused");
                }
            }

            public Task CommitAsync(CancellationToken cancellationToken)
            {
                lock (writer.inWork)
                {
                    writer.Committed.AddRange(merged);
                }

                return Task.CompletedTask;
            }

            private void Begin(IReadOnlyList<DocumentMessage> batch)
            {
                lock (writer.inWork)
                {
                    writer.SameAtOnce |= batch.Any(message => writer.inWork.Contains(message.Id));
                    writer.inWork.AddRange(batch.Select(message => message.Id));
                    writer.MostAtOnce = Math.Max(writer.MostAtOnce, writer.inWork.Count / batch.Count);
                }
            }

            private void End(IReadOnlyList<DocumentMessage> batch)
            {
                lock (writer.inWork)
                {
                    writer.inWork.RemoveAll(id => batch.Any(message => message.Id == id));
                }
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
