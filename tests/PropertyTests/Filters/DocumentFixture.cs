using FlowProv.TestSupport;

namespace FlowProv.PropertyTests.Filters;

/// <summary>One database for the tests of a class.</summary>
public sealed class DocumentFixture : IAsyncLifetime
{
    public DocumentDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync() => Database = await DocumentDatabase.CreateAsync();

    public async Task DisposeAsync() => await Database.DisposeAsync();
}
